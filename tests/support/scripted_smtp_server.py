#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A mail server that misbehaves as told: scripted_smtp_server.py SCRIPT (one JSON object). Prints and ends as smtp_server.py does.

The script has for each stage (greeting, ehlo, auth, credentials, mail, rcpt, data, content) what is answered instead of the usual:
a text, "" to end the connection, null to say nothing more. An object answers by what stands in the command:
{"rcpt": {"bob@": "550 no such user"}}. "after": N answers the first N messages as usual, "endsAfter": N ends each connection after N messages. A text may have several lines (\\n).
"{command}" in a text is what was said to the server. {"file": PATH} names a file with the script, for one that is too long to be
an argument.
"""
import base64
import json
import queue
import socketserver
import sys
import threading

script = json.loads(sys.argv[1])
if "file" in script:
    with open(script["file"], encoding="utf-8") as file:
        script = json.load(file)
USUAL = {"greeting": "220 test.example.com ESMTP", "ehlo": "250-test.example.com\n250 SIZE 10000000", "auth": "334 ", "credentials":
         "235 2.7.0 OK", "mail": "250 2.1.0 OK", "rcpt": "250 2.1.5 OK", "data": "354 go on", "content": "250 2.0.0 taken",
         "rset": "250 OK", "quit": "221 bye"}
STAGES = {"EHLO": "ehlo", "HELO": "ehlo", "AUTH": "auth", "MAIL": "mail", "RCPT": "rcpt", "DATA": "data", "RSET": "rset", "QUIT": "quit"}
lock = threading.Lock()
counts = {"connection": 0, "message": 0}


events = queue.SimpleQueue()


def tell(**event):
    events.put(json.dumps(event))


def write():
    """On a thread of its own: the reader may be waiting for an answer of ours, with the pipe full."""
    while True:
        print(events.get(), flush=True)


threading.Thread(target=write, daemon=True).start()


class Ended(Exception):
    pass


class Session(socketserver.StreamRequestHandler):
    def answer(self, stage, command=""):
        said = script.get(stage, USUAL[stage]) if counts["message"] >= script.get("after", 0) else USUAL[stage]
        if isinstance(said, dict):
            said = next((text for part, text in said.items() if part in command), USUAL[stage])
        if said is None:
            self.rfile.read()
            raise Ended
        if said == "":
            raise Ended
        lines = said.replace("{command}", command).replace("\n", "\r\n") + "\r\n"
        self.wfile.write(lines.encode("utf-8", "surrogateescape"))
        if said[:3] == "421":
            raise Ended
        return said[:3]

    def line(self):
        line = self.rfile.readline()
        if not line:
            raise Ended
        return line.decode("utf-8", "surrogateescape").rstrip("\r\n")

    def converse(self):
        taken = 0
        self.answer("greeting")
        while True:
            command = self.line()
            stage = STAGES.get(command[:4].upper(), "rset")
            code = self.answer(stage, command)
            if stage == "quit":
                return
            while stage == "auth" and code == "334":
                code = self.answer("credentials", self.line())
            if stage == "data" and code == "354":
                source = []
                while (line := self.line()) != ".":
                    source.append(line[1:] if line.startswith(".") else line)
                code = self.answer("content")
                if code == "250":
                    taken += 1
                    with lock:
                        counts["message"] += 1
                        tell(message={"source": base64.b64encode("\r\n".join(source).encode("utf-8", "surrogateescape")).decode()})
                    if taken == script.get("endsAfter"):
                        return

    def handle(self):
        with lock:
            counts["connection"] += 1
            tell(connection=counts["connection"])
        try:
            self.converse()
        except (Ended, ConnectionError):
            pass


class Server(socketserver.ThreadingTCPServer):
    daemon_threads = True


server = Server(("127.0.0.1", 0), Session)
tell(port=server.server_address[1])
threading.Thread(target=server.serve_forever, daemon=True).start()
sys.stdin.buffer.read()
