#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# certificates.sh FOLDER: an authority of its own (ca.pem) and certificates that it has signed, with one key (key.pem):
#   good.pem (localhost and 127.0.0.1)   expired.pem   other-name.pem (mail.example.org)
set -euo pipefail
cd "$1"

openssl req -x509 -newkey rsa:2048 -nodes -keyout ca-key.pem -out ca.pem -days 2 -subj "/CN=Test authority" 2>openssl.log
openssl req -new -newkey rsa:2048 -nodes -keyout key.pem -out request.pem -subj "/CN=localhost" 2>>openssl.log
sign() { # NAME DAYS SUBJECT_ALT_NAME
  openssl x509 -req -in request.pem -CA ca.pem -CAkey ca-key.pem -CAcreateserial -out "$1.pem" -days "$2" \
    -extfile <(echo "subjectAltName=$3") 2>>openssl.log
}
sign good 2 DNS:localhost,IP:127.0.0.1
sign expired -1 DNS:localhost,IP:127.0.0.1
sign other-name 2 DNS:mail.example.org
