#!/ usr / bin / env python3
#SPDX - License - Identifier : GPL - 3.0 - or -later
"""Prints what Python's e-mail library understands of the message on standard input, as one JSON object."""
import email
import email.header
import email.policy
import email.utils
import json
import sys

source = sys.stdin.buffer.read()
message = email.message_from_bytes(source, policy=email.policy.SMTPUTF8)


def mailboxes(header):
    value = message[header]
    if value is None:
        return []
    return [[name_of(box, header), decoded(box.addr_spec)] for box in value.addresses]


def decoded(text):
    """Headers in UTF-8 (RFC 6532) come as surrogates."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def name_of(box, header):
    """By the older parser where it can: the newer one keeps the blanks between encoded words."""
    raw = [value for name, value in message.raw_items() if name == header][0]
    name = email.utils.parseaddr(raw)[0]
    return str(email.header.make_header(email.header.decode_header(name))) if "=?" in name else box.display_name


lines = source.split(b"\r\n")
print(json.dumps({
    "headers": [name for name, _ in message.items()],
    "subject": message["Subject"],
    "date": message["Date"].datetime.isoformat() if message["Date"] else None,
    "id": message["Message-ID"],
    "autoSubmitted": message["Auto-Submitted"],
    "mimeVersion": message["MIME-Version"],
    "from": mailboxes("From"),
    "replyTo": mailboxes("Reply-To"),
    "to": mailboxes("To"),
    "type": message.get_content_type(),
    "parts": [{"type": part.get_content_type(), "headers": [name for name, _ in part.items()],
               "text": part.get_content(), "defects": [repr(d) for d in part.defects]}
              for part in message.iter_parts()],
    "defects": [repr(defect) for defect in message.defects]
               + [repr(d) for value in message.values() for d in getattr(value, "defects", [])],
    "longestLine": max(len(line) for line in lines),
    "longestHeaderLine": max(len(line) for line in source.split(b"\r\n\r\n")[0].split(b"\r\n")),
    "bareLineBreaks": any(b"\r" in line or b"\n" in line for line in lines),
    "isAscii": source.isascii(),
}))
