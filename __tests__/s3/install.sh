#!/bin/sh
# Installs the S3 servers that the tests in this folder use: OpenStack Swift and moto. Debian 12 or newer, as root.
set -eu
export DEBIAN_FRONTEND=noninteractive
install() { apt-get install -q -y --no-install-recommends "$@"; }

apt-get update -q
install ca-certificates openssl python3 python3-swift libisal2

# Swift understands a CRC-32 in CompleteMultipartUpload from 2.35 on. Debian 12 has an older one: it lends its
# dependencies, and Debian 13's package is unpacked beside it.
if [ ! -d /opt/swift-for-tests ] && dpkg --compare-versions "$(dpkg-query --show --showformat '${Version}' python3-swift)" lt 2.35; then
  folder=$(mktemp -d)
  trap 'rm -rf "$folder"' EXIT
  chmod 755 "$folder"
  mkdir -p "$folder/lists/partial" "$folder/cache"
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://deb.debian.org/debian trixie main" >"$folder/sources"
  apt_trixie() {
    apt-get -q -o APT::Sandbox::User=root -o Dir::Etc::sourcelist="$folder/sources" -o Dir::Etc::sourceparts=/dev/null \
      -o Dir::State::lists="$folder/lists" -o Dir::Cache="$folder/cache" "$@"
  }
  apt_trixie update
  (cd "$folder" && apt_trixie download python3-swift && dpkg-deb -x python3-swift_*.deb /opt/swift-for-tests)
fi

# Debian has moto from 13 on; before that it comes from PyPI.
if ! command -v moto_server >/dev/null; then
  install python3-moto python3-flask-cors python3-openapi-spec-validator || {
    install python3-pip
    pip3 install --break-system-packages 'moto[server]==5.2.1'
  }
fi
