#!/bin/sh
# The way of Mapbox's tutorial: credentials by curl, the file by the AWS command line, create and status by curl.
# Usage: curl-and-aws.sh API TOKEN FILE...
set -eu
api=$1 token=$2
shift 2
member() { printf %s "$1" | sed -n "s/.*\"$2\":\"\([^\"]*\)\".*/\1/p"; }
for file; do
  credentials=$(curl -sSf -X POST "$api/uploads/v1/alice/credentials?access_token=$token")
  AWS_ACCESS_KEY_ID=$(member "$credentials" accessKeyId)
  AWS_SECRET_ACCESS_KEY=$(member "$credentials" secretAccessKey)
  AWS_SESSION_TOKEN=$(member "$credentials" sessionToken)
  export AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN
  aws s3 cp "$file" "s3://$(member "$credentials" bucket)/$(member "$credentials" key)" --region us-east-1 --only-show-errors
  name=$(basename "$file")
  name=${name%.*}
  body="{\"url\":\"$(member "$credentials" url)\",\"tileset\":\"alice.$name\",\"name\":\"$name\"}"
  upload=$(curl -sSf -X POST -H "Content-Type: application/json" -d "$body" "$api/uploads/v1/alice?access_token=$token")
  curl -sSf "$api/uploads/v1/alice/$(member "$upload" id)?access_token=$token" > /dev/null
done
