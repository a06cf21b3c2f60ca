// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/help_topics.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QListWidget;
class QMainWindow;
class QTextBrowser;
class QUrl;
QT_END_NAMESPACE

namespace caretaker {

/// The help: a list of topics and the one that is read. It shows the program's own texts and goes
/// nowhere else, whatever a link says.
class HelpWindow : public QDialog
{
    Q_OBJECT
public:
    static const QString shortcuts; ///< the topic that is made from the window's actions

    /// Opens it at a topic, or brings the one that `owner` has open to the front.
    static void showFor(QWidget *owner, const QString &topic);

    void showTopic(const QString &name);

private:
    explicit HelpWindow(QWidget *owner);
    void build();
    void addTopic(const QString &name, const QString &title);
    void showCurrent();
    void fitHeadings();
    void follow(const QUrl &link);

    const QList<HelpTopic> m_topics;
    const QMainWindow *m_window; ///< whose shortcuts are listed; null: none of them
    QListWidget *m_list;
    QTextBrowser *m_text;
};

/// Has F1 open the help on a topic while `dialog` is in front.
void helpOnF1(QWidget *dialog, const QString &topic);

} // namespace caretaker
