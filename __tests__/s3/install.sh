#!/bin/sh
# Installs the S3 servers that the tests in this folder use: OpenStack Swift and moto. Debian 12 or newer, as root.
set -eu
export DEBIAN_FRONTEND=noninteractive
apt-get update -q
apt-get install -q -y --no-install-recommends openssl python3 python3-swift libisal2
command -v moto_server >/dev/null && exit 0
# Debian has moto from version 13 (trixie) on; before that it comes from PyPI.
apt-get install -q -y --no-install-recommends python3-moto python3-flask-cors python3-openapi-spec-validator && exit 0
apt-get install -q -y --no-install-recommends python3-pip
pip3 install --break-system-packages 'moto[server,s3]==5.1.22'
