#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""throwaway_postfix.py CERTIFICATES: a Postfix of its own with its queue in a temporary folder, on 127.0.0.1 and a free port; it wants
STARTTLS (certificates.sh made the folder). Root only: Postfix changes users. Takes mail for @example.com; of no-such-user@ it says 550,
of later@ 450, and it takes nothing from refused@. Prints and ends as smtp_server.py does; {"message": {...}} is what was delivered.
"""
import base64
import json
import os
import pathlib
import pwd
import select
import shutil
import signal
import socket
import subprocess
import sys
import tempfile

certificates = pathlib.Path(sys.argv[1])
folder = pathlib.Path(tempfile.mkdtemp(prefix="caretaker-postfix."))
folder.chmod(0o755)
owner = pwd.getpwnam("postfix")

MAIN = f"""
compatibility_level = 3.6
queue_directory = {folder}/queue
data_directory = {folder}/data
maillog_file = {folder}/mail.log
maillog_file_prefixes = {folder}
mail_owner = postfix
setgid_group = postdrop
myhostname = test.example.com
mydestination =
mynetworks = 127.0.0.0/8
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
virtual_mailbox_domains = example.com
virtual_mailbox_base = {folder}/mail
virtual_mailbox_maps = static:box/
virtual_minimum_uid = 1
virtual_uid_maps = static:{owner.pw_uid}
virtual_gid_maps = static:{owner.pw_gid}
smtpd_tls_security_level = encrypt
smtpd_tls_cert_file = {folder}/cert.pem
smtpd_tls_key_file = {folder}/key.pem
smtpd_relay_restrictions = permit_mynetworks, reject
smtpd_sender_restrictions = check_sender_access texthash:{folder}/access
smtpd_recipient_restrictions = check_recipient_access texthash:{folder}/access, permit_mynetworks, reject
message_size_limit = 200000
virtual_mailbox_limit = 0
"""
ACCESS = """
no-such-user@example.com 550 5.1.1 no such user here
later@example.com 450 4.2.1 try again later
refused@example.com 553 5.7.1 not from you
"""
SERVICES = """
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
error unix - - n - - error
retry unix - - n - - error
virtual unix - n n - - virtual
proxymap unix - - n - - proxymap
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def prepare(port):
    (folder / "main.cf").write_text(MAIN)
    (folder / "master.cf").write_text(f"127.0.0.1:{port} inet n - n - - smtpd\n" + SERVICES)
    (folder / "access").write_text(ACCESS)
    shutil.copy(certificates / "good.pem", folder / "cert.pem")
    shutil.copy(certificates / "key.pem", folder / "key.pem")
    for name in ("queue", "data", "mail"):
        (folder / name).mkdir()
    for name in ("data", "mail"):
        os.chown(folder / name, owner.pw_uid, owner.pw_gid)


def postfix(command):
    return subprocess.run(["/usr/sbin/postfix", "-c", str(folder), command], stdin=subprocess.DEVNULL, capture_output=True, text=True)


def stop(*_):
    postfix("abort")
    shutil.rmtree(folder, ignore_errors=True)
    sys.exit(0)


def tell_of_new_mail(told):
    for path in (folder / "mail").glob("box/new/*"):
        if path not in told:
            told.add(path)
            source = path.read_bytes()
            print(json.dumps({"message": {"source": base64.b64encode(source).decode()}}), flush=True)


signal.signal(signal.SIGTERM, stop)
signal.signal(signal.SIGINT, stop)
port = free_port()
prepare(port)
started = postfix("start")
if started.returncode != 0:
    log = folder / "mail.log"
    print("Postfix did not start:", started.stderr, log.read_text() if log.exists() else "", file=sys.stderr)
    stop()
print(json.dumps({"port": port}), flush=True)
told = set()
while not select.select([sys.stdin], [], [], 0.05)[0]:
    tell_of_new_mail(told)
stop()
