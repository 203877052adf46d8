"""OpenStack Swift with its S3 interface, all servers in one process on loopback: python3 serve_swift.py FOLDER

Prints the port once it listens. Access key test:tester, secret testing, region us-east-1.
"""

import os
import sys

# Where install.sh puts a Swift that is newer than the system's.
sys.path.insert(0, "/opt/swift-for-tests/usr/lib/python3/dist-packages")

import eventlet

eventlet.monkey_patch(all=False, socket=True, select=True, thread=True)

from eventlet import wsgi

FOLDER = os.path.abspath(sys.argv[1])
CONFIG = os.path.join(FOLDER, "config")
DEVICE = "disk"
os.makedirs(CONFIG)
os.makedirs(os.path.join(FOLDER, "data", DEVICE))


def write(name, text):
    path = os.path.join(CONFIG, name)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return path


# Swift reads this file while its modules are loaded, so it is named to them before the others are.
SWIFT_CONF = write(
    "swift.conf",
    """
[swift-hash]
swift_hash_path_prefix = staging
swift_hash_path_suffix = test
[swift-constraints]
max_header_size = 16384
[storage-policy:0]
name = zero
default = yes
""",
)
from swift.common import utils

for module in [utils, getattr(utils, "config", None)]:
    if hasattr(module, "SWIFT_CONF_FILE"):
        module.SWIFT_CONF_FILE = SWIFT_CONF
    if hasattr(module, "HASH_PATH_PREFIX"):
        module.HASH_PATH_PREFIX, module.HASH_PATH_SUFFIX = b"staging", b"test"
from swift.common import constraints, storage_policy

constraints.SWIFT_CONSTRAINTS_FILE = storage_policy.SWIFT_CONF_FILE = SWIFT_CONF
constraints.reload_constraints()
storage_policy.reload_storage_policies()

from swift.account.server import AccountController
from swift.common.http_protocol import SwiftHttpProtocol
from swift.common.ring import RingBuilder
from swift.common.wsgi import loadapp
from swift.container.server import ContainerController
from swift.obj.server import ObjectController


class Silence:
    def write(self, *_):
        pass

    info = debug = warning = error = exception = write


class Memory(dict):
    """What Swift keeps in memcached."""

    memcached_servers = []

    def get(self, key, *_, **__):
        return dict.get(self, key)

    def set(self, key, value, *_, **__):
        self[key] = value

    def delete(self, key, *_, **__):
        self.pop(key, None)

    def incr(self, key, delta=1, **_):
        self[key] = int(dict.get(self, key) or 0) + delta
        return self[key]


def serve(listener, app):
    wsgi.server(listener, app, log=Silence(), protocol=SwiftHttpProtocol)


settings = {
    "devices": os.path.join(FOLDER, "data"),
    "swift_dir": CONFIG,
    "bind_ip": "127.0.0.1",
    "mount_check": "false",
    "fallocate_reserve": "0",
    "disable_fallocate": "true",
    "log_level": "ERROR",
    "log_address": "/nonexistent",
}
for name, controller in [("account", AccountController), ("container", ContainerController), ("object", ObjectController)]:
    listener = eventlet.listen(("127.0.0.1", 0))
    port = listener.getsockname()[1]
    ring = RingBuilder(2, 1, 0)
    address = {"ip": "127.0.0.1", "port": port, "replication_ip": "127.0.0.1", "replication_port": port}
    ring.add_dev({"id": 0, "region": 1, "zone": 1, "weight": 1, "device": DEVICE, **address})
    ring.rebalance()
    ring.get_ring().save(os.path.join(CONFIG, name + ".ring.gz"))
    eventlet.spawn(serve, listener, controller(dict(settings)))

PROXY_CONF = write(
    "proxy-server.conf",
    f"""
[DEFAULT]
swift_dir = {CONFIG}
[pipeline:main]
pipeline = catch_errors gatekeeper cache listing_formats s3api tempauth slo proxy-server
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
allow_account_management = true
[filter:catch_errors]
use = egg:swift#catch_errors
[filter:gatekeeper]
use = egg:swift#gatekeeper
[filter:cache]
use = egg:swift#memcache
memcache_servers = 127.0.0.1:1
[filter:listing_formats]
use = egg:swift#listing_formats
[filter:s3api]
use = egg:swift#s3api
location = us-east-1
force_swift_request_proxy_log = false
[filter:tempauth]
use = egg:swift#tempauth
user_test_tester = testing .admin
[filter:slo]
use = egg:swift#slo
""",
)
app = loadapp(PROXY_CONF, global_conf={**settings, "user": "root"})
memory = Memory()


def with_memory(environment, start_response):
    environment["swift.cache"] = memory
    return app(environment, start_response)


front = eventlet.listen(("127.0.0.1", 0))
print(front.getsockname()[1], flush=True)
serve(front, with_memory)
