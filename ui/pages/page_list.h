// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace caretaker {

class Page;
struct Session;

/// A page of the main window. Adding one is one entry in page_list.cpp.
struct PageEntry
{
    QString name;  ///< what links call it
    QString title; ///< in the sidebar, and its accessible name there
    QString icon;
    std::function<Page *(Session &, QWidget *parent)> make;

    /// Shows what a link to the page asks for, such as a status or a run; empty where it takes
    /// none.
    std::function<void(Page *, const QString &argument)> show;
};

/// In the order of the sidebar.
[[nodiscard]] QList<PageEntry> pageList();

} // namespace caretaker
