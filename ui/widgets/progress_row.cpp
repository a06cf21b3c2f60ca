// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/progress_row.h"

#include "presentation/format.h"
#include "runs/operation.h"
#include "theme/spacing.h"
#include "theme/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace caretaker {

ProgressRow::ProgressRow(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_bar->setObjectName(QStringLiteral("progressBar"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(spacing::related);
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_cancel->setToolTip(tr("Stop; nothing will have been changed"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::inner);
    layout->addWidget(m_text);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    hide();
}

void ProgressRow::follow(Operation *operation, const QString &text)
{
    m_text->setText(text);
    m_bar->setRange(0, 0);
    m_bar->setVisible(!isMotionReduced()); // one without a measure runs to and fro
    m_cancel->setEnabled(true);
    disconnect(m_cancel, nullptr, nullptr, nullptr);
    connect(m_cancel, &QPushButton::clicked, operation, [this, operation] {
        m_cancel->setEnabled(false);
        m_text->setText(tr("Cancelling…"));
        operation->cancel();
    });
    connect(operation, &Operation::progressed, this, [this, text](int done, int total) {
        showProgress(done, total);
        m_text->setText(tr("%1 %2 of %3").arg(text, formatNumber(done), formatNumber(total)));
    });
    connect(operation, &Operation::finished, this, &QWidget::hide);
    show();
}

void ProgressRow::showProgress(int done, int total)
{
    m_bar->show();
    m_bar->setRange(0, total);
    m_bar->setValue(done);
}

} // namespace caretaker
