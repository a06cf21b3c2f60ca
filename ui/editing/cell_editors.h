// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edits/row_edit.h"
#include "records/person.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace caretaker {

/// The editors of a table's cells. Each takes what stands in the cell and gives what was entered.

/// A date as the table shows it, or none; typed in that form or as YYYY-MM-DD. Up and Down go by
/// days, Page Up and Page Down by months, Alt+Down opens a calendar.
class DateEditor : public QLineEdit
{
    Q_OBJECT
public:
    explicit DateEditor(QWidget *parent = nullptr);

    /// What is stored, or what was typed before; as it is where it is no date.
    void setStored(const QString &stored);
    [[nodiscard]] CellEdit edit() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_stored;
    QString m_shown; ///< for what is stored
    void openCalendar();
    [[nodiscard]] QPoint placeBelow(QSize size) const;
    void move(int months, int days);
};

/// One of a few stored words.
class WordEditor : public QComboBox
{
    Q_OBJECT
public:
    explicit WordEditor(QWidget *parent = nullptr);
    void addWord(const QString &stored, const QString &text);
    void choose(const QString &stored);
    [[nodiscard]] CellEdit edit() const;
};

/// One of many people, by any part of the name, user name or address; empty: nobody. Down opens the
/// list of all.
class PersonEditor : public QLineEdit
{
    Q_OBJECT
public:
    PersonEditor(const QList<Person> &people, QWidget *parent = nullptr);
    [[nodiscard]] CellEdit edit() const;

    /// Whether somebody has typed or chosen anything.
    [[nodiscard]] bool isTouched() const { return m_isTouched; }

Q_SIGNALS:
    /// One was chosen from the list.
    void chosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openList();
    void widenList();

    const QList<Person> m_people;
    bool m_isTouched = false;
};

/// Text of several lines. Ctrl+Enter and Tab are its end.
class TextEditor : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit TextEditor(QWidget *parent = nullptr);
    [[nodiscard]] CellEdit edit() const;

Q_SIGNALS:
    void done();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace caretaker
