// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/words.h"

#include <QCoreApplication>
#include <QHash>

namespace caretaker {

namespace {

struct Entry
{
    const char *stored;
    const char *text;
    const char *icon;
    Tone tone;
};

#define WORD(text) QT_TRANSLATE_NOOP("caretaker::Word", text)

constexpr Entry entries[] = {
    {"PENDING", WORD("Pending"), "pending", Tone::Notice},
    {"IN_PROGRESS", WORD("In progress"), "progress", Tone::Accent},
    {"COMPLETED", WORD("Completed"), "ok", Tone::Ok},
    {"CANCELLED", WORD("Cancelled"), "stopped", Tone::Idle},
    {"URGENT", WORD("Urgent"), "urgent", Tone::Danger},
    {"HIGH", WORD("High"), "high", Tone::Notice},
    {"MEDIUM", WORD("Medium"), "medium", Tone::Idle},
    {"LOW", WORD("Low"), "low", Tone::Idle},
    {"APPROVED", WORD("Approved"), "ok", Tone::Ok},
    {"REJECTED", WORD("Rejected"), "stopped", Tone::Danger},
    {"EXPIRED", WORD("Expired"), "expired", Tone::Danger},
    {"EXPIRING_SOON", WORD("Expiring soon"), "pending", Tone::Notice},
    {"PROCESSING", WORD("Processing"), "progress", Tone::Accent},
    {"FAILED", WORD("Failed"), "error", Tone::Danger},
    {"READY", WORD("Ready"), "ok", Tone::Ok},
    {"ON_HOLD", WORD("On hold"), "stopped", Tone::Idle},
    {"PAID", WORD("Paid"), "ok", Tone::Ok},
    {"ID", WORD("ID document"), "", Tone::Neutral},
    {"LICENSE", WORD("License"), "", Tone::Neutral},
    {"INSURANCE", WORD("Insurance"), "", Tone::Neutral},
    {"CERTIFICATION", WORD("Certification"), "", Tone::Neutral},
    {"CONTRACT", WORD("Contract"), "", Tone::Neutral},
    {"SAFETY", WORD("Safety training"), "", Tone::Neutral},
    {"OTHER", WORD("Other"), "", Tone::Neutral},
    {"running", WORD("Running"), "progress", Tone::Accent},
    {"succeeded", WORD("Succeeded"), "ok", Tone::Ok},
    {"failed", WORD("Failed"), "error", Tone::Danger},
    {"interrupted", WORD("Interrupted"), "warning", Tone::Notice},
    {"needs_approval", WORD("Needs approval"), "warning", Tone::Notice},
    {"approved", WORD("Approved"), "ok", Tone::Ok},
    {"rejected", WORD("Rejected"), "stopped", Tone::Idle},
    {"claimed", WORD("Under way"), "progress", Tone::Accent},
    {"done", WORD("Done"), "ok", Tone::Ok},
    {"skipped", WORD("Skipped"), "stopped", Tone::Idle},
    {"waiting", WORD("Needs approval"), "warning", Tone::Notice},
    {"queued", WORD("Queued"), "pending", Tone::Accent},
    {"sending", WORD("Sending"), "progress", Tone::Accent},
    {"sent", WORD("Sent"), "ok", Tone::Ok},
    {"deferred", WORD("Deferred"), "pending", Tone::Notice},
    {"cancelled", WORD("Cancelled"), "stopped", Tone::Idle},
    {"unread", WORD("Unread"), "mail", Tone::Accent},
    {"read", WORD("Read"), "ok", Tone::Idle},
    {"not_in_app", WORD("E-mail only"), "outbox", Tone::Notice},
    {"debug", WORD("Debug"), "", Tone::Idle},
    {"info", WORD("Info"), "info", Tone::Neutral},
    {"warning", WORD("Warning"), "warning", Tone::Notice},
    {"error", WORD("Error"), "error", Tone::Danger},
    {"true", WORD("On"), "", Tone::Neutral},
    {"false", WORD("Off"), "", Tone::Neutral},
    {"starttls", WORD("STARTTLS"), "", Tone::Neutral},
    {"tls", WORD("TLS from the start"), "", Tone::Neutral},
    {"none", WORD("None, not encrypted"), "", Tone::Neutral},
    {"once", WORD("Run once afterwards"), "", Tone::Neutral},
    {"skip", WORD("Skip"), "", Tone::Neutral},
    {"console", WORD("Console"), "", Tone::Neutral},
    {"command_line", WORD("Command line"), "", Tone::Neutral},
    {"schedule", WORD("Schedule"), "", Tone::Neutral},
};

#undef WORD

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

} // namespace caretaker
