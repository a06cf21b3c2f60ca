// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_banners.h"

#include "theme/spacing.h"
#include "widgets/banner.h"

#include <QBoxLayout>
#include <QPushButton>

namespace caretaker {

WindowBanners::WindowBanners(QWidget *parent)
    : QWidget(parent)
    , m_unprepared(new Banner(this))
    , m_notice(new Banner(this))
    , m_unsaved(new Banner(this))
{
    m_unsaved->setObjectName(QStringLiteral("unsavedBanner"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::page, spacing::page, 0);
    layout->setSpacing(spacing::related);
    layout->addWidget(m_unprepared);
    layout->addWidget(m_notice);
    layout->addWidget(m_unsaved);
    showIfNeeded();
}

void WindowBanners::tellUnprepared(bool wasPreparedBefore)
{
    m_unprepared->tell(Tone::Notice, QStringLiteral("info"),
                       wasPreparedBefore
                           ? tr("An older Caretaker has prepared this database: its own tables "
                                "lack something that this one needs. Previews work; running a "
                                "task does not yet.")
                           : tr("Caretaker has not added its own tables to this database yet. "
                                "Previews work; running a task needs them."));
    connect(
        m_unprepared->addButton(tr("Show what would be added…"), QStringLiteral("adoptionButton")),
        &QPushButton::clicked, this, &WindowBanners::preparationRequested);
    showIfNeeded();
}

void WindowBanners::clearUnprepared()
{
    m_unprepared->clear();
    showIfNeeded();
}

void WindowBanners::tell(const QString &text)
{
    m_notice->tell(Tone::Notice, QStringLiteral("info"), text);
    connect(m_notice->addButton(tr("Got it"), QStringLiteral("noticeSeenButton")),
            &QPushButton::clicked, this, [this] {
                m_notice->clear();
                showIfNeeded();
            });
    showIfNeeded();
}

void WindowBanners::tellUnsaved(int edits, const QString &pageTitle)
{
    m_unsaved->tell(Tone::Notice, QStringLiteral("edit"),
                    tr("%Ln edit(s) on the page %1 are not saved.", nullptr, edits).arg(pageTitle));
    connect(m_unsaved->addButton(tr("Go to the edits"), QStringLiteral("backToEditsButton")),
            &QPushButton::clicked, this, &WindowBanners::returnRequested);
    connect(m_unsaved->addButton(tr("Discard the edits"), QStringLiteral("discardEditsButton")),
            &QPushButton::clicked, this, &WindowBanners::discardRequested);
    showIfNeeded();
}

void WindowBanners::askBeforeQuitting(int edits)
{
    m_unsaved->tell(Tone::Notice, QStringLiteral("warning"),
                    tr("%Ln edit(s) are not saved and would be lost.", nullptr, edits));
    connect(m_unsaved->addButton(tr("Save, then quit"), QStringLiteral("saveAndQuitButton")),
            &QPushButton::clicked, this, &WindowBanners::saveRequested);
    auto *stay = m_unsaved->addButton(tr("Stay"), QStringLiteral("stayButton"));
    connect(stay, &QPushButton::clicked, this, &WindowBanners::stayRequested);
    connect(m_unsaved->addButton(tr("Quit without saving"), QStringLiteral("quitAnywayButton")),
            &QPushButton::clicked, this, &WindowBanners::quitRequested);
    showIfNeeded();
    stay->setFocus();
}

void WindowBanners::clearUnsaved()
{
    m_unsaved->clear();
    showIfNeeded();
}

void WindowBanners::showIfNeeded()
{
    setVisible(!m_unprepared->isHidden() || !m_notice->isHidden() || !m_unsaved->isHidden());
}

} // namespace caretaker
