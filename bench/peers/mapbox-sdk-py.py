"""Stages and creates uploads as mapbox-sdk-py's Uploader does (mapbox/services/uploads.py of that repository): a GET for
credentials, a boto3 session of its own per file, upload_fileobj with boto3's defaults, create with the tileset's name.
One look at the status follows. What the package loads besides requests and boto3 is not loaded, in its favour.

Usage: mapbox-sdk-py.py API TOKEN FILE...
"""

import os.path
import sys

import requests
from boto3.session import Session

api, token, *files = sys.argv[1:]
session = requests.Session()
session.params["access_token"] = token


def ask(method, path, **options):
    answer = session.request(method, f"{api}/uploads/v1/alice{path}", **options)
    answer.raise_for_status()
    return answer.json()


for path in files:
    with open(path, "rb") as source:
        credentials = ask("GET", "/credentials")
        s3 = Session(
            aws_access_key_id=credentials["accessKeyId"],
            aws_secret_access_key=credentials["secretAccessKey"],
            aws_session_token=credentials["sessionToken"],
            region_name="us-east-1",
        ).resource("s3")
        s3.Bucket(credentials["bucket"]).upload_fileobj(source, credentials["key"])
    name = os.path.splitext(os.path.basename(path))[0]
    upload = ask("POST", "", json={"tileset": f"alice.{name}", "url": credentials["url"], "name": name})
    ask("GET", f"/{upload['id']}")
