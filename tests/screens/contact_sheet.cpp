// SPDX-License-Identifier: GPL-3.0-or-later
// contact_sheet FOLDER light|dark [SCENE...]: takes a picture of each scene (all, if none is named)
// and puts them on one sheet, sheet.png. Scale and language are those of the environment.
#include "machine_settings.h"
#include "presentation/language.h"
#include "scenes.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QTemporaryDir>

using namespace caretaker;
using namespace caretaker::testing;

namespace {

constexpr int columns = 3;
constexpr int cellWidth = 640;
constexpr int cellHeight = 440;
constexpr int captionHeight = 24;

QImage sheetOf(const std::vector<std::pair<QString, QImage>> &pictures)
{
    const int rows = (int(pictures.size()) + columns - 1) / columns;
    QImage sheet(columns * cellWidth, rows * cellHeight, QImage::Format_RGB32);
    sheet.fill(Qt::gray);
    QPainter painter(&sheet);
    for (int i = 0; i < int(pictures.size()); ++i) {
        const auto &[name, picture] = pictures[size_t(i)];
        QRect cell(i % columns * cellWidth, i / columns * cellHeight, cellWidth, cellHeight);
        cell.adjust(8, 8, -8, -8);
        painter.drawText(cell.adjusted(0, cell.height() - captionHeight, 0, 0),
                         Qt::AlignHCenter | Qt::AlignBottom, name);
        const auto room = cell.adjusted(0, 0, 0, -captionHeight);
        const auto small =
            picture.scaled(room.size(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
        painter.drawImage(room.center() - small.rect().center(), small);
    }
    return sheet;
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir settings; // those of the person who runs this are left alone
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QApplication application(argc, argv);
    const auto arguments = QApplication::arguments();
    const QDir folder(arguments.value(1));
    if (arguments.size() < 3 || !folder.mkpath(QStringLiteral("."))) {
        qCritical("usage: contact_sheet FOLDER light|dark [SCENE...]");
        return 2;
    }
    installLanguage();
    MachineSettings().setValue(QStringLiteral("theme"), arguments[2]);
    const auto wanted = arguments.mid(3);
    std::vector<std::pair<QString, QImage>> pictures;
    for (const auto &scene : allScenes()) {
        if (!wanted.isEmpty() && !wanted.contains(scene.name))
            continue;
        auto picture = scene.take();
        if (!picture.save(folder.filePath(scene.name + QStringLiteral(".png"))))
            qFatal("%s cannot be written", qPrintable(folder.path()));
        picture.setDevicePixelRatio(1);
        pictures.emplace_back(scene.name, picture);
    }
    sheetOf(pictures).save(folder.filePath(QStringLiteral("sheet.png")));
    return 0;
}
