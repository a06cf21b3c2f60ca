// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace caretaker {

class Banner;

/// What the window has to say above whatever page is in front. Takes no room while that is nothing.
class WindowBanners : public QWidget
{
    Q_OBJECT
public:
    explicit WindowBanners(QWidget *parent = nullptr);

    /// Caretaker's own tables are missing, or are those of an older one.
    void tellUnprepared(bool wasPreparedBefore);
    void clearUnprepared();

    /// Until it is put away.
    void tell(const QString &text);

    /// Edits on a page that is not in front.
    void tellUnsaved(int edits, const QString &pageTitle);
    /// Edits that would go with the program.
    void askBeforeQuitting(int edits);
    void clearUnsaved();

Q_SIGNALS:
    void preparationRequested();
    void returnRequested();  ///< to the unsaved edits
    void discardRequested(); ///< of the edits told of last
    void saveRequested();    ///< and then to quit
    void stayRequested();
    void quitRequested(); ///< without them

private:
    void showIfNeeded();

    Banner *m_unprepared;
    Banner *m_notice;
    Banner *m_unsaved;
};

} // namespace caretaker
