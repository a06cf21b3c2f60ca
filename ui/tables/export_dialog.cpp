// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/export_dialog.h"

#include "base/printable.h"
#include "presentation/direction.h"
#include "presentation/export_folder.h"
#include "presentation/format.h"
#include "tables/table_print.h"
#include "theme/character_width.h"
#include "theme/icon.h"
#include "theme/spacing.h"
#include "widgets/heading.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace caretaker {

namespace {

/// The label of several choices, on the line of the first: a form would put it a little lower.
QLabel *besideFirst(const QString &text, const QWidget *choice)
{
    auto *label = new QLabel(text);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    label->setContentsMargins(
        0, qMax(0, (choice->sizeHint().height() - label->sizeHint().height()) / 2), 0, 0);
    return label;
}

} // namespace

ExportDialog::ExportDialog(TableContent content, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_content(std::move(content))
    , m_all(new QRadioButton(this))
    , m_selected(new QRadioButton(this))
    , m_csv(new QRadioButton(tr("CSV, for programs and spreadsheets"), this))
    , m_pdf(new QRadioButton(tr("PDF, for people"), this))
    , m_mark(new QCheckBox(tr("Begin with a byte order mark, for Excel"), this))
    , m_path(new QLineEdit(this))
    , m_note(new Note(this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export %1").arg(m_content.title));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("exportCancelButton"));
    m_export = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_export->setObjectName(QStringLiteral("exportRowsButton"));
    m_export->setIcon(icon(QStringLiteral("export")));
    m_export->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_note->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("exportNote"));

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(spacing::inner);
    form->setVerticalSpacing(spacing::inner);
    form->addRow(besideFirst(tr("Rows:"), m_all), makeRows());
    form->addRow(besideFirst(tr("Format:"), m_csv), makeFormats());
    form->addRow(tr("File:"), makePath());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    layout->setSpacing(spacing::inner);
    layout->addLayout(form);
    layout->addWidget(m_note);
    layout->addStretch();
    layout->addWidget(buttons);

    m_path->setText(exportFolder().filePath(
        QStringLiteral("%1-%2.csv").arg(m_content.definition.name, today.toString(Qt::ISODate))));
    m_path->setMinimumWidth(characterWidth(fontMetrics()) * 48);
    showFormat();
}

QLayout *ExportDialog::makeRows()
{
    const auto all = int(m_content.count);
    const auto chosenRows = int(m_content.selected.size());
    m_all->setText(m_content.filters.isEmpty() ? tr("All %Ln row(s)", nullptr, all)
                                               : tr("All %Ln row(s) of this filter", nullptr, all));
    m_all->setObjectName(QStringLiteral("exportAllRows"));
    m_all->setToolTip(joinedParts(m_content.filters).toHtmlEscaped());
    m_selected->setText(tr("The %Ln chosen row(s)", nullptr, chosenRows));
    m_selected->setObjectName(QStringLiteral("exportSelectedRows"));
    m_selected->setEnabled(chosenRows > 0);
    (chosenRows > 1 ? m_selected : m_all)->setChecked(true);
    auto *group = new QButtonGroup(this);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(spacing::tight);
    for (auto *button : {m_all, m_selected}) {
        group->addButton(button);
        rows->addWidget(button);
        connect(button, &QRadioButton::toggled, this, &ExportDialog::showButton);
    }
    return rows;
}

QLayout *ExportDialog::makeFormats()
{
    m_csv->setObjectName(QStringLiteral("exportCsv"));
    m_csv->setToolTip(tr("UTF-8 with dates in ISO 8601 and plain numbers; a text that a "
                         "spreadsheet would calculate gets an apostrophe"));
    m_csv->setChecked(true);
    m_mark->setObjectName(QStringLiteral("exportByteOrderMark"));
    m_mark->setToolTip(tr("Some spreadsheets need it to read letters such as é; some programs "
                          "stumble over it"));
    m_mark->setChecked(true);
    m_pdf->setObjectName(QStringLiteral("exportPdf"));
    m_pdf->setToolTip(
        tr("Pages as Print makes them, up to %1 rows").arg(formatNumber(mostPrintedRows)));
    auto *group = new QButtonGroup(this);
    group->addButton(m_csv);
    group->addButton(m_pdf);
    connect(m_csv, &QRadioButton::toggled, this, &ExportDialog::showFormat);
    auto *mark = new QHBoxLayout;
    mark->addSpacing(spacing::group);
    mark->addWidget(m_mark);
    auto *formats = new QVBoxLayout;
    formats->setSpacing(spacing::tight);
    formats->addWidget(m_csv);
    formats->addLayout(mark);
    formats->addWidget(m_pdf);
    return formats;
}

QLayout *ExportDialog::makePath()
{
    m_path->setObjectName(QStringLiteral("exportPath"));
    m_path->setLayoutDirection(Qt::LeftToRight);
    m_path->setAccessibleName(tr("File"));
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::showButton);
    auto *choose = new QPushButton(tr("Choose…"), this);
    choose->setObjectName(QStringLiteral("exportChooseButton"));
    choose->setToolTip(tr("Choose the folder and the name"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::choosePath);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::related);
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    return row;
}

void ExportDialog::choosePath()
{
    const auto path = QFileDialog::getSaveFileName(
        this, windowTitle(), m_path->text(),
        format() == TableFormat::Csv ? tr("CSV files (*.csv)") : tr("PDF files (*.pdf)"), nullptr,
        QFileDialog::DontConfirmOverwrite); // the button says it
    if (!path.isEmpty())
        m_path->setText(path);
}

TableFormat ExportDialog::format() const
{
    return m_csv->isChecked() ? TableFormat::Csv : TableFormat::Pdf;
}

/// The ending of the name goes with the format.
void ExportDialog::showFormat()
{
    const auto csv = QStringLiteral(".csv");
    const auto pdf = QStringLiteral(".pdf");
    const auto &before = format() == TableFormat::Csv ? pdf : csv;
    const auto &after = format() == TableFormat::Csv ? csv : pdf;
    if (m_path->text().endsWith(before, Qt::CaseInsensitive))
        m_path->setText(m_path->text().chopped(before.size()) + after);
    m_mark->setEnabled(format() == TableFormat::Csv);
    showButton();
}

void ExportDialog::showButton()
{
    const auto rows = m_selected->isChecked() ? m_content.selected.size() : m_content.count;
    const auto written = int(format() == TableFormat::Pdf ? qMin(rows, mostPrintedRows) : rows);
    const QFileInfo file(m_path->text());
    const bool isFolder = file.isDir();
    const bool replaces = file.exists() && !isFolder;
    m_export->setText(replaces ? tr("Replace with %Ln row(s)", nullptr, written)
                               : tr("Export %Ln row(s)", nullptr, written));
    const bool hasFolder = file.absoluteDir().exists();
    m_export->setEnabled(!m_path->text().trimmed().isEmpty() && !isFolder && hasFolder);
    if (!hasFolder)
        m_note->setText(tr("There is no folder %1.").arg(isolated(printable(file.absolutePath()))));
    else if (written < rows)
        m_note->setText(tr("A PDF takes the first %1 of %2 rows; CSV takes all.")
                            .arg(formatNumber(written), formatNumber(rows)));
    else if (replaces)
        m_note->setText(tr("There is a file of this name. It will be replaced."));
    else
        m_note->setText(tr("The columns are those that the table shows, in their order."));
}

TableExport ExportDialog::chosen() const
{
    return {m_content,
            m_selected->isChecked(),
            format(),
            m_mark->isChecked(),
            m_path->text().trimmed(),
            {},
            {}};
}

} // namespace caretaker
