// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/table_file.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
QT_END_NAMESPACE

namespace caretaker {

/// Asks what of a table goes into which file. The button says how many rows, and whether there is a
/// file of that name already.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    ExportDialog(TableContent content, QDate today, QWidget *parent = nullptr);

    /// Without the currency symbol and the moment of a PDF.
    [[nodiscard]] TableExport chosen() const;

private:
    QLayout *makeRows();
    QLayout *makeFormats();
    QLayout *makePath();
    void choosePath();
    void showFormat();
    void showButton();
    [[nodiscard]] TableFormat format() const;

    const TableContent m_content;
    QRadioButton *m_all;
    QRadioButton *m_selected;
    QRadioButton *m_csv;
    QRadioButton *m_pdf;
    QCheckBox *m_mark;
    QLineEdit *m_path;
    QLabel *m_note;
    QPushButton *m_export = nullptr;
};

} // namespace caretaker
