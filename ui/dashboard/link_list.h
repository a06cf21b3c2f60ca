// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/words.h"
#include "widgets/card.h"

#include <functional>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace caretaker {

/// A short list of what is to come or has been, each line a link, and a button to the rest.
class LinkList : public Card
{
    Q_OBJECT
public:
    struct Row
    {
        QString title;
        Word word;     ///< without a text: none
        QString when;  ///< relative
        QString exact; ///< for the tooltip
        QString link;  ///< argument of rowActivated()
    };

    /// `name`: for object names. Until the first rows come there is a skeleton.
    LinkList(const QString &name, const QString &title, const QString &rest,
             QWidget *parent = nullptr);

    /// The note stands above the rows, or in place of them where there are none.
    void setRows(const QList<Row> &rows, const QString &note);

Q_SIGNALS:
    void rowActivated(const QString &link);
    void restRequested();

private:
    QLabel *m_note;
    QWidget *m_rows;
    QVBoxLayout *m_layout;
};

} // namespace caretaker
