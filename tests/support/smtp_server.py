#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A mail server for tests: smtp_server.py OPTIONS (one JSON object), on 127.0.0.1 and a free port. Prints JSON lines: {"port": N}
first, then {"connection": N} for each connection and {"message": {...}} for each message taken. Ends when standard input ends, so
also when the program at its other end crashes.

Options: certificate and key (PEM files), security ("starttls", "tls" or none), user and password or token (a login is then wanted),
logins (AUTH mechanisms offered), utf8 (SMTPUTF8), sizeLimit, refused
({"rcpt": ANSWER, "content": ANSWER}: what is said when a message is for bob@), quiet (prints the port only).
"""
import asyncio
import base64
import hmac
import json
import logging
import queue
import ssl
import sys
import threading
import warnings

from aiosmtpd.smtp import MISSING, AuthResult, SMTP

options = json.loads(sys.argv[1])
refused = options.get("refused", {})


# What the server thinks of the tests' settings and of their ends belongs to nobody.
logging.disable()
warnings.simplefilter("ignore")
events = queue.SimpleQueue()


def tell(**event):
    if "port" in event or not options.get("quiet"):
        events.put(json.dumps(event))


def write():
    """On a thread of its own: the reader may be waiting for an answer of ours, with the pipe full."""
    while (line := events.get()) is not None:
        print(line, flush=True)


writer = threading.Thread(target=write, daemon=True)
writer.start()


def authenticate(server, session, envelope, mechanism, data):
    user, password = options["user"].encode(), options["password"].encode()
    if mechanism == "CRAM-MD5":
        challenge, answer = data
        right = user + b" " + hmac.new(password, challenge, "md5").hexdigest().encode()
        is_right = hmac.compare_digest(right, answer)
    else:
        is_right = (data.login, data.password) == (user, password)
    tell(login={"mechanism": mechanism, "right": is_right})
    return AuthResult(success=is_right, handled=False)


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, rcpt_options):
        if "rcpt" in refused and address.startswith("bob@"):
            return refused["rcpt"]
        envelope.rcpt_tos.append(address)
        envelope.rcpt_options.extend(rcpt_options)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if "content" in refused and envelope.rcpt_tos[0].startswith("bob@"):
            return refused["content"]
        if options.get("quiet"):
            return "250 OK"
        tell(message={"connection": server.number, "from": envelope.mail_from, "to": envelope.rcpt_tos,
                      "options": envelope.mail_options, "source": base64.b64encode(envelope.original_content).decode()})
        return "250 OK"

    async def auth_XOAUTH2(self, server, args):
        answer = base64.b64decode(args[1]) if len(args) > 1 else await server.challenge_auth("")
        is_right = answer == f"user={options['user']}\1auth=Bearer {options['token']}\1\1".encode()
        tell(login={"mechanism": "XOAUTH2", "right": is_right})
        if not is_right and answer is not MISSING:
            await server.challenge_auth('{"status": "401", "schemes": "bearer"}')
        return AuthResult(success=is_right, handled=False)

    async def auth_CRAM__MD5(self, server, args):
        challenge = b"<1896.697170952@localhost>"
        answer = await server.challenge_auth(challenge.decode())
        if answer is MISSING:
            return AuthResult(success=False, handled=True)
        return authenticate(server, None, None, "CRAM-MD5", (challenge, answer))


class Server(SMTP):
    count = 0

    def connection_made(self, transport):
        if self.transport is None:
            Server.count += 1
            self.number = Server.count
            tell(connection=self.number)
        super().connection_made(transport)


def main():
    context = None
    if options.get("security"):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(options["certificate"], options["key"])
    is_tls = options.get("security") == "tls"
    wants_login = "user" in options
    mechanisms = {"CRAM-MD5", "LOGIN", "PLAIN", "XOAUTH2"} - set(options.get("logins", ["PLAIN", "LOGIN"]))

    def session():
        return Server(Handler(), hostname="test.example.com", enable_SMTPUTF8=options.get("utf8", False),
                      data_size_limit=options.get("sizeLimit", 10_000_000), tls_context=None if is_tls else context,
                      require_starttls=options.get("security") == "starttls",
                      auth_required=wants_login, auth_require_tls=bool(context) and not is_tls,
                      auth_exclude_mechanism=mechanisms,
                      authenticator=authenticate if wants_login else None, loop=loop)

    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    listening = loop.run_until_complete(loop.create_server(session, "127.0.0.1", 0, ssl=context if is_tls else None))
    tell(port=listening.sockets[0].getsockname()[1])

    def end_with_input():
        sys.stdin.buffer.read()
        loop.call_soon_threadsafe(loop.stop)

    threading.Thread(target=end_with_input, daemon=True).start()
    loop.run_forever()
    events.put(None)
    writer.join()


main()
