// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "appearance_menus.h"
#include "dialogs/adoption_dialog.h"
#include "help/help_window.h"
#include "machine_settings.h"
#include "pages/page.h"
#include "palette/command_palette.h"
#include "palette/palette_entries.h"
#include "palette/record_search.h"
#include "presentation/appearance_words.h"
#include "presentation/database_words.h"
#include "presentation/language.h"
#include "settings/settings_dialog.h"
#include "sidebar_counts.h"
#include "theme/character_width.h"
#include "theme/icon.h"
#include "theme/spacing.h"
#include "theme/theme.h"
#include "tray/scheduler_label.h"
#include "widgets/elided_label.h"
#include "widgets/sidebar.h"
#include "window_banners.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>

namespace caretaker {

namespace {

const auto geometryKey = QStringLiteral("window/geometry");
const auto pageKey = QStringLiteral("window/page");

bool isEnter(const QKeyEvent &event)
{
    const bool isAlone = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    return isAlone && (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter);
}

} // namespace

MainWindow::MainWindow(Session &session, const Inspection &database, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_entries(pageList())
    , m_pages(m_entries.size(), nullptr)
    , m_sidebar(new Sidebar(this))
    , m_stack(new QStackedWidget(this))
    , m_banners(new WindowBanners(this))
    , m_wasAdoptedBefore(database.isAdopted())
    , m_isAdopted(database.isUpToDate())
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Caretaker"));
    QStringList names;
    for (const auto &entry : m_entries) {
        m_sidebar->addPage(entry.title, entry.icon);
        names.append(entry.name);
    }
    new SidebarCounts(session, m_sidebar, names); // belongs to the sidebar

    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    line->setForegroundRole(QPalette::Mid);
    auto *content = new QWidget(this);
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_sidebar);
    columns->addWidget(line);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_banners);
    right->addWidget(m_stack, 1);
    columns->addLayout(right, 1);
    setCentralWidget(content);

    connect(m_sidebar, &QListWidget::currentRowChanged, this, &MainWindow::bringToFront);
    connect(m_sidebar, &Sidebar::currentChosenAgain, this,
            [this] { pageAt(m_sidebar->currentRow())->goHome(); });
    connectBanners();
    applyTheme(chosenTheme());
    buildMenu();
    buildStatusBar(database);
    showAdoptionState();
    restoreLayout();
}

/// An open editor hands over what it holds when it goes: to a window that is still whole.
MainWindow::~MainWindow()
{
    finishTyping();
}

void MainWindow::buildMenu()
{
    auto *file = m_fileMenu = menuBar()->addMenu(tr("&File"));
    auto *refresh =
        file->addAction(icon(QStringLiteral("refresh")), tr("&Refresh"), QKeySequence(Qt::Key_F5),
                        this, [this] { pageAt(m_sidebar->currentRow())->refresh(); });
    refresh->setObjectName(QStringLiteral("refreshAction"));
    auto *find =
        file->addAction(icon(QStringLiteral("search")), tr("&Find in this table"),
                        QKeySequence::Find, this, [this] {
                            if (auto *field = pageAt(m_sidebar->currentRow())->searchField())
                                field->setFocus(Qt::ShortcutFocusReason);
                        });
    find->setObjectName(QStringLiteral("findAction"));
    auto *palette =
        file->addAction(icon(QStringLiteral("arrow-right")), tr("&Go to…"),
                        QKeySequence(Qt::CTRL | Qt::Key_K), this, &MainWindow::openPalette);
    palette->setObjectName(QStringLiteral("paletteAction"));
    file->addSeparator();
    auto *settings = file->addAction(icon(QStringLiteral("settings")), tr("&Settings…"),
                                     QKeySequence(Qt::CTRL | Qt::Key_Comma), this,
                                     [this] { openSettings(SettingSection::General); });
    settings->setObjectName(QStringLiteral("settingsAction"));
    settings->setMenuRole(QAction::PreferencesRole);
    auto *setUp = file->addAction(icon(QStringLiteral("database")), tr("Set &up…"), this,
                                  &MainWindow::setUpRequested);
    setUp->setObjectName(QStringLiteral("setUpAction"));
    setUp->setToolTip(tr("Another database, mail, schedules"));
    m_afterSettings = file->addSeparator();
    auto *quit =
        file->addAction(icon(QStringLiteral("quit")), tr("&Quit"),
                        QKeySequence(Qt::CTRL | Qt::Key_Q), this, &MainWindow::quitRequested);
    quit->setObjectName(QStringLiteral("quitAction"));
    quit->setMenuRole(QAction::QuitRole);

    auto *view = menuBar()->addMenu(tr("&View"));
    m_pagesMenu = view;
    for (int i = 0; i < m_entries.size(); ++i) {
        auto *action = view->addAction(icon(m_entries.at(i).icon), m_entries.at(i).title,
                                       QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), this,
                                       [this, i] { choosePage(i); });
        action->setObjectName(QStringLiteral("pageAction_") + m_entries.at(i).name);
    }
    view->addSeparator();
    m_appearance = new AppearanceMenus(view);
    connect(m_appearance, &AppearanceMenus::languageChosen, this, [this] {
        tell(tr("Language: %1, from the next start of Caretaker on.")
                 .arg(languageTitle(chosenLanguage())));
    });

    buildHelpMenu(menuBar()->addMenu(tr("&Help")));
}

void MainWindow::buildHelpMenu(QMenu *menu)
{
    auto *contents = menu->addAction(
        icon(QStringLiteral("help")), tr("&Contents"), QKeySequence(QKeySequence::HelpContents),
        this, [this] { HelpWindow::showFor(this, m_entries.at(m_sidebar->currentRow()).name); });
    contents->setObjectName(QStringLiteral("helpAction"));
    contents->setToolTip(tr("Explains the page that is open"));
    auto *keys =
        menu->addAction(icon(QStringLiteral("keyboard")), tr("&Keyboard shortcuts"), this, [this] {
            for (int i = 0; i < m_entries.size(); ++i)
                pageAt(i); // which brings its own shortcuts
            HelpWindow::showFor(this, HelpWindow::shortcuts);
        });
    keys->setObjectName(QStringLiteral("shortcutsAction"));
    menu->addSeparator();
    auto *about =
        menu->addAction(icon(QStringLiteral("info")), tr("&About Caretaker"), this, [this] {
            QMessageBox::about(
                this, tr("About Caretaker"),
                tr("<p><b>Caretaker %1</b></p><p>Previews, runs and records the chores of a "
                   "facility-maintenance company.</p><p>Free software under the GNU General Public "
                   "License, version 3 or later.</p>")
                    .arg(QApplication::applicationVersion()));
        });
    about->setObjectName(QStringLiteral("aboutAction"));
}

void MainWindow::buildStatusBar(const Inspection &database)
{
    const auto kind = m_session.isExample ? tr("example data") : kindInWords(database.kind);
    auto *label = new ElidedLabel(icon(QStringLiteral("database")), m_session.url.displayName(),
                                  QStringLiteral(" — ") + kind, this);
    label->setObjectName(QStringLiteral("databaseLabel"));
    label->setContentsMargins(spacing::related, 0, spacing::related, 0);
    statusBar()->addWidget(label, 1);
    statusBar()->addPermanentWidget(new SchedulerLabel(m_session, this));
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::connectBanners()
{
    connect(m_banners, &WindowBanners::preparationRequested, this, &MainWindow::offerAdoption);
    connect(m_banners, &WindowBanners::returnRequested, this,
            [this] { m_sidebar->setCurrentRow(unsavedPage()); });
    connect(m_banners, &WindowBanners::discardRequested, this,
            [this] { m_pages.at(unsavedPage())->discardEdits(); });
    connect(m_banners, &WindowBanners::saveRequested, this, &MainWindow::saveEdits);
    connect(m_banners, &WindowBanners::stayRequested, this, &MainWindow::showUnsavedEdits);
    connect(m_banners, &WindowBanners::quitRequested, this, [this] {
        discardEdits();
        Q_EMIT quitRequested();
    });
}

void MainWindow::showAdoptionState()
{
    if (m_isAdopted)
        m_banners->clearUnprepared();
    else
        m_banners->tellUnprepared(m_wasAdoptedBefore);
}

/// The position of the first page with unsaved edits; -1: there is none.
int MainWindow::unsavedPage() const
{
    for (int i = 0; i < m_pages.size(); ++i) {
        if (m_pages.at(i) && m_pages.at(i)->unsavedEdits() > 0)
            return i;
    }
    return -1;
}

/// While another page is in front.
void MainWindow::showUnsavedEdits()
{
    const auto position = unsavedPage();
    if (position < 0 || position == m_sidebar->currentRow())
        m_banners->clearUnsaved();
    else
        m_banners->tellUnsaved(m_pages.at(position)->unsavedEdits(), m_entries.at(position).title);
}

void MainWindow::finishTyping()
{
    for (auto *page : std::as_const(m_pages)) {
        if (page)
            page->finishTyping();
    }
}

bool MainWindow::holdsUnsavedEdits()
{
    finishTyping(); // which would put the question away later on
    const auto position = unsavedPage();
    if (position < 0)
        return false;
    m_sidebar->setCurrentRow(position);
    m_savedToQuit = nullptr; // the new answer counts
    m_banners->askBeforeQuitting(unsavedEdits());
    return true;
}

int MainWindow::unsavedEdits() const
{
    int count = 0;
    for (const auto *page : m_pages)
        count += page ? page->unsavedEdits() : 0;
    return count;
}

/// Those of the page in front: where others have some too, quitting asks again.
void MainWindow::saveEdits()
{
    auto *page = m_pages.at(unsavedPage());
    m_savedToQuit = page;
    m_banners->clearUnsaved();
    page->saveEdits();
}

void MainWindow::endSaving(const Page *page, bool isSaved)
{
    if (page != m_savedToQuit)
        return;
    m_savedToQuit = nullptr;
    if (isSaved)
        Q_EMIT quitRequested();
}

void MainWindow::discardEdits()
{
    for (auto *page : std::as_const(m_pages)) {
        if (page)
            page->discardEdits();
    }
}

void MainWindow::tell(const QString &text)
{
    m_banners->tell(text);
}

void MainWindow::addMachineActions(const QList<QAction *> &actions)
{
    m_fileMenu->insertActions(m_afterSettings, actions);
}

SettingsDialog *MainWindow::openSettings(SettingSection section)
{
    auto *dialog = new SettingsDialog(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::stored, this, &MainWindow::refreshPages);
    connect(dialog, &SettingsDialog::appearanceChosen, m_appearance, &AppearanceMenus::showChosen);
    connect(dialog, &SettingsDialog::anotherDatabaseRequested, this, [this, dialog] {
        dialog->reject();
        Q_EMIT setUpRequested();
    });
    dialog->showSection(section);
    dialog->open();
    return dialog;
}

void MainWindow::openSetting(const Setting &setting)
{
    openSettings(setting.section)->showSetting(setting.key);
}

void MainWindow::openPalette()
{
    QList<PaletteEntry> entries;
    const auto menus = menuBar()->actions();
    for (const auto *menu : menus)
        entries +=
            commandEntries(*menu->menu(), menu->menu() == m_pagesMenu ? tr("Page") : tr("Command"));
    entries +=
        taskEntries([this](const QString &task) { showPage(QStringLiteral("tasks"), task); });
    entries += mailEntry([this] { openSettings(SettingSection::Mail); });
    entries += settingEntries([this](const Setting &setting) { openSetting(setting); });
    auto *records = new RecordSearch(
        m_session.tables,
        [this](const QString &page, const QString &link) { showPage(page, link); }, this);
    auto *palette = new CommandPalette(entries, records, this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->show();
}

void MainWindow::refreshPages()
{
    for (auto *page : std::as_const(m_pages)) {
        if (page)
            page->refresh();
    }
}

void MainWindow::offerAdoption()
{
    if (m_isAdopted)
        return;
    auto *dialog = new AdoptionDialog(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AdoptionDialog::adopted, this, [this](const QString &outcome) {
        noteReady();
        tell(outcome);
    });
    dialog->open();
}

void MainWindow::noteReady()
{
    const bool isNew = !std::exchange(m_isAdopted, true);
    if (isNew)
        showAdoptionState();
    refreshPages();
    if (isNew)
        Q_EMIT adopted();
}

Page *MainWindow::pageAt(int position)
{
    auto *&page = m_pages[position];
    if (!page) {
        page = m_entries.at(position).make(m_session, m_stack);
        connect(page, &Page::linkActivated, this, &MainWindow::showPage);
        connect(page, &Page::settingsRequested, this, &MainWindow::openSettings);
        connect(page, &Page::adoptionRequested, this, &MainWindow::offerAdoption);
        connect(page, &Page::setUpRequested, this, &MainWindow::setUpRequested);
        connect(page, &Page::unsavedEditsChanged, this, &MainWindow::showUnsavedEdits);
        connect(page, &Page::unsavedEditsChanged, this, &MainWindow::unsavedEditsChanged);
        connect(page, &Page::savingEnded, this,
                [this, page](bool isSaved) { endSaving(page, isSaved); });
        m_stack->addWidget(page);
    }
    return page;
}

void MainWindow::bringToFront(int position)
{
    if (position < 0)
        return;
    auto *page = pageAt(position);
    m_savedToQuit = nullptr; // the person has gone on to something else
    m_stack->setCurrentWidget(page);
    setWindowTitle(tr("%1 — Caretaker").arg(m_entries.at(position).title));
    page->activate();
    showUnsavedEdits();
}

void MainWindow::choosePage(int position)
{
    if (position == m_sidebar->currentRow())
        pageAt(position)->goHome();
    else
        m_sidebar->setCurrentRow(position);
}

void MainWindow::showPage(const QString &name, const QString &argument)
{
    for (int i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i).name != name)
            continue;
        m_sidebar->setCurrentRow(i);
        if (m_entries.at(i).show && !argument.isEmpty())
            m_entries.at(i).show(pageAt(i), argument);
        return;
    }
}

void MainWindow::restoreLayout()
{
    const MachineSettings settings;
    if (!restoreGeometry(settings.value(geometryKey).toByteArray())) {
        const QSize comfortable(characterWidth(fontMetrics()) * 200, fontMetrics().height() * 52);
        resize(comfortable.boundedTo(screen()->availableSize() * 9 / 10));
    }
    m_sidebar->setCurrentRow(0);
    showPage(settings.value(pageKey).toString());
}

void MainWindow::saveLayout() const
{
    MachineSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(pageKey, m_entries.at(m_sidebar->currentRow()).name);
}

/// Comes before the key itself.
bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isEnter(*static_cast<QKeyEvent *>(event)))
        m_enterAt = focusWidget();
    return QMainWindow::event(event);
}

/// Qt's buttons take Enter in dialogs only; a person who sees one with the focus presses it. Not
/// one that has got the focus by what the same Enter has done elsewhere.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QPushButton *>(m_enterAt);
    m_enterAt = nullptr;
    if (isEnter(*event) && button && button == focusWidget() && !event->isAutoRepeat())
        button->click();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLayout();
    finishTyping();
    m_savedToQuit = nullptr;
    QMainWindow::closeEvent(event);
}

} // namespace caretaker
