// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/words.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace caretaker {

namespace {

struct Entry
{
    const char *stored;
    const char *text;
    const char *icon;
    Tone tone;
};

constexpr Entry entries[] = {
    {"PENDING", QT_TRANSLATE_NOOP("caretaker::Word", "Pending"), "pending", Tone::Notice},
    {"IN_PROGRESS", QT_TRANSLATE_NOOP("caretaker::Word", "In progress"), "progress", Tone::Accent},
    {"COMPLETED", QT_TRANSLATE_NOOP("caretaker::Word", "Completed"), "ok", Tone::Ok},
    {"CANCELLED", QT_TRANSLATE_NOOP("caretaker::Word", "Cancelled"), "stopped", Tone::Idle},
    {"URGENT", QT_TRANSLATE_NOOP("caretaker::Word", "Urgent"), "urgent", Tone::Danger},
    {"HIGH", QT_TRANSLATE_NOOP("caretaker::Word", "High"), "high", Tone::Notice},
    {"MEDIUM", QT_TRANSLATE_NOOP("caretaker::Word", "Medium"), "medium", Tone::Idle},
    {"LOW", QT_TRANSLATE_NOOP("caretaker::Word", "Low"), "low", Tone::Idle},
    {"APPROVED", QT_TRANSLATE_NOOP("caretaker::Word", "Approved"), "ok", Tone::Ok},
    {"REJECTED", QT_TRANSLATE_NOOP("caretaker::Word", "Rejected"), "stopped", Tone::Danger},
    {"EXPIRED", QT_TRANSLATE_NOOP("caretaker::Word", "Expired"), "expired", Tone::Danger},
    {"EXPIRING_SOON", QT_TRANSLATE_NOOP("caretaker::Word", "Expiring soon"), "pending",
     Tone::Notice},
    {"PROCESSING", QT_TRANSLATE_NOOP("caretaker::Word", "Processing"), "progress", Tone::Accent},
    {"FAILED", QT_TRANSLATE_NOOP("caretaker::Word", "Failed"), "error", Tone::Danger},
    {"READY", QT_TRANSLATE_NOOP("caretaker::Word", "Ready"), "ok", Tone::Ok},
    {"ON_HOLD", QT_TRANSLATE_NOOP("caretaker::Word", "On hold"), "stopped", Tone::Idle},
    {"PAID", QT_TRANSLATE_NOOP("caretaker::Word", "Paid"), "ok", Tone::Ok},
    {"ID", QT_TRANSLATE_NOOP("caretaker::Word", "ID document"), "", Tone::Neutral},
    {"LICENSE", QT_TRANSLATE_NOOP("caretaker::Word", "License"), "", Tone::Neutral},
    {"INSURANCE", QT_TRANSLATE_NOOP("caretaker::Word", "Insurance"), "", Tone::Neutral},
    {"CERTIFICATION", QT_TRANSLATE_NOOP("caretaker::Word", "Certification"), "", Tone::Neutral},
    {"CONTRACT", QT_TRANSLATE_NOOP("caretaker::Word", "Contract"), "", Tone::Neutral},
    {"SAFETY", QT_TRANSLATE_NOOP("caretaker::Word", "Safety training"), "", Tone::Neutral},
    {"OTHER", QT_TRANSLATE_NOOP("caretaker::Word", "Other"), "", Tone::Neutral},
    {"running", QT_TRANSLATE_NOOP("caretaker::Word", "Running"), "progress", Tone::Accent},
    {"succeeded", QT_TRANSLATE_NOOP("caretaker::Word", "Succeeded"), "ok", Tone::Ok},
    {"undone", QT_TRANSLATE_NOOP("caretaker::Word", "Undone"), "undo", Tone::Idle},
    {"failed", QT_TRANSLATE_NOOP("caretaker::Word", "Failed"), "error", Tone::Danger},
    {"interrupted", QT_TRANSLATE_NOOP("caretaker::Word", "Interrupted"), "warning", Tone::Notice},
    {"needs_approval", QT_TRANSLATE_NOOP("caretaker::Word", "Needs approval"), "warning",
     Tone::Notice},
    {"approved", QT_TRANSLATE_NOOP("caretaker::Word", "Approved"), "ok", Tone::Ok},
    {"rejected", QT_TRANSLATE_NOOP("caretaker::Word", "Rejected"), "stopped", Tone::Idle},
    {"claimed", QT_TRANSLATE_NOOP("caretaker::Word", "Under way"), "progress", Tone::Accent},
    {"done", QT_TRANSLATE_NOOP("caretaker::Word", "Done"), "ok", Tone::Ok},
    {"skipped", QT_TRANSLATE_NOOP("caretaker::Word", "Skipped"), "stopped", Tone::Idle},
    {"waiting", QT_TRANSLATE_NOOP("caretaker::Word", "Needs approval"), "warning", Tone::Notice},
    {"queued", QT_TRANSLATE_NOOP("caretaker::Word", "Queued"), "pending", Tone::Accent},
    {"sending", QT_TRANSLATE_NOOP("caretaker::Word", "Sending"), "progress", Tone::Accent},
    {"sent", QT_TRANSLATE_NOOP("caretaker::Word", "Sent"), "ok", Tone::Ok},
    {"deferred", QT_TRANSLATE_NOOP("caretaker::Word", "Deferred"), "pending", Tone::Notice},
    {"cancelled", QT_TRANSLATE_NOOP("caretaker::Word", "Cancelled"), "stopped", Tone::Idle},
    {"unread", QT_TRANSLATE_NOOP("caretaker::Word", "Unread"), "mail", Tone::Accent},
    {"read", QT_TRANSLATE_NOOP("caretaker::Word", "Read"), "ok", Tone::Idle},
    {"not_in_app", QT_TRANSLATE_NOOP("caretaker::Word", "E-mail only"), "outbox", Tone::Notice},
    {"debug", QT_TRANSLATE_NOOP("caretaker::Word", "Debug"), "", Tone::Idle},
    {"info", QT_TRANSLATE_NOOP("caretaker::Word", "Info"), "info", Tone::Neutral},
    {"warning", QT_TRANSLATE_NOOP("caretaker::Word", "Warning"), "warning", Tone::Notice},
    {"error", QT_TRANSLATE_NOOP("caretaker::Word", "Error"), "error", Tone::Danger},
    {"off", QT_TRANSLATE_NOOP("caretaker::Word", "Off"), "stopped", Tone::Idle},
    {"true", QT_TRANSLATE_NOOP("caretaker::Word", "On"), "", Tone::Neutral},
    {"false", QT_TRANSLATE_NOOP("caretaker::Word", "Off"), "", Tone::Neutral},
    {"starttls", QT_TRANSLATE_NOOP("caretaker::Word", "STARTTLS"), "", Tone::Neutral},
    {"tls", QT_TRANSLATE_NOOP("caretaker::Word", "TLS from the start"), "", Tone::Neutral},
    {"none", QT_TRANSLATE_NOOP("caretaker::Word", "None, not encrypted"), "", Tone::Neutral},
    {"once", QT_TRANSLATE_NOOP("caretaker::Word", "Run once afterwards"), "", Tone::Neutral},
    {"skip", QT_TRANSLATE_NOOP("caretaker::Word", "Skip"), "", Tone::Neutral},
    {"console", QT_TRANSLATE_NOOP("caretaker::Word", "Console"), "", Tone::Neutral},
    {"command_line", QT_TRANSLATE_NOOP("caretaker::Word", "Command line"), "", Tone::Neutral},
    {"schedule", QT_TRANSLATE_NOOP("caretaker::Word", "Schedule"), "", Tone::Neutral},
};

} // namespace

Word wordFor(const QString &stored)
{
    static const auto byStored = [] {
        QHash<QString, const Entry *> all;
        for (const auto &entry : entries)
            all.insert(QString::fromLatin1(entry.stored), &entry);
        return all;
    }();
    const auto *entry = byStored.value(stored);
    if (!entry)
        return {stored, {}, Tone::Neutral};
    return {QCoreApplication::translate("caretaker::Word", entry->text),
            QString::fromLatin1(entry->icon), entry->tone};
}

QString inSentence(const QString &word)
{
    const QLocale locale;
    return locale.language() == QLocale::German ? word : locale.toLower(word);
}

} // namespace caretaker
