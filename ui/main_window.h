// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/inspection.h"
#include "pages/page_list.h"
#include "session.h"
#include "settings/setting.h"

#include <QMainWindow>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

namespace caretaker {

class AppearanceMenus;
class SettingsDialog;
class Sidebar;
class WindowBanners;

/// The window: the sidebar, the page in front, what database this is. Pages are made when they
/// are first shown.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Session &session, const Inspection &database, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Brings a page to the front; see PageEntry for names and arguments.
    void showPage(const QString &name, const QString &argument = {});

    /// Asks whether Caretaker's tables may be added to the web application's database, where they
    /// are missing.
    void offerAdoption();

    /// Whether tasks can run: all of Caretaker's own tables are there.
    [[nodiscard]] bool isDatabaseReady() const { return m_isAdopted; }

    /// The database has got all of Caretaker's own tables; where it had them already, what pages
    /// show is read anew.
    void noteReady();

    /// Shows something that is good to know until it is put away.
    void tell(const QString &text);

    /// What is being typed on a page counts as an edit from now on.
    void finishTyping();

    /// Whether edits would be lost if the program ended now; asks what is to become of them then,
    /// and goes on with quitRequested() once they are saved, or where they are not wanted.
    [[nodiscard]] bool holdsUnsavedEdits();

    /// How many there are, without asking.
    [[nodiscard]] int unsavedEdits() const;

    /// Shows actions about this machine in the menu; they stay their owner's.
    void addMachineActions(const QList<QAction *> &actions);

    /// Keeps the window's place and page for the next start; closing does so by itself.
    void saveLayout() const;

Q_SIGNALS:
    void quitRequested();
    /// The person wants to set things up, such as another database.
    void setUpRequested();
    /// The database has become ready.
    void adopted();
    /// There may be more, fewer or others than before.
    void unsavedEditsChanged();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildMenu();
    void buildHelpMenu(QMenu *menu);
    void buildStatusBar(const Inspection &database);
    void connectBanners();
    void showAdoptionState();
    void showUnsavedEdits();
    void discardEdits();
    void saveEdits();
    void endSaving(const Page *page, bool isSaved);
    void choosePage(int position);
    [[nodiscard]] int unsavedPage() const;
    SettingsDialog *openSettings(SettingSection section);
    void openSetting(const Setting &setting);
    void openPalette();
    void refreshPages();
    Page *pageAt(int position);
    void bringToFront(int position);
    void restoreLayout();

    Session &m_session;
    const QList<PageEntry> m_entries;
    QList<Page *> m_pages;       ///< null: not made yet
    QPointer<QWidget> m_enterAt; ///< what had the focus when Enter went down
    QMenu *m_pagesMenu = nullptr;
    Sidebar *m_sidebar;
    QStackedWidget *m_stack;
    QMenu *m_fileMenu = nullptr;
    QAction *m_afterSettings = nullptr;
    WindowBanners *m_banners;
    AppearanceMenus *m_appearance = nullptr;
    const Page *m_savedToQuit = nullptr; ///< while its edits are being saved in order to quit
    const bool m_wasAdoptedBefore;       ///< by this Caretaker or an older one
    bool m_isAdopted;                    ///< and is up to date
};

} // namespace caretaker
