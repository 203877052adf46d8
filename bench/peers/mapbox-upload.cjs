// Uploads files one after the other with npm's mapbox-upload, as its command line does, and looks once at each status.
// Usage: mapbox-upload.cjs NODE_MODULES API TOKEN S3 FILE...
const { createReadStream, statSync } = require("node:fs");
const { basename, extname, join } = require("node:path");

const [modules, api, token, s3, ...files] = process.argv.slice(2);
const upload = require(join(modules, "mapbox-upload"));
const AWS = require(join(modules, "aws-sdk"));
const request = require(join(modules, "request"));

AWS.config.update({ s3: { endpoint: s3, s3ForcePathStyle: true } });

function next() {
  const file = files.shift();
  if (file === undefined) process.exit(0);
  const name = basename(file, extname(file));
  upload({
    account: "alice",
    mapid: `alice.${name}`,
    accesstoken: token,
    mapbox: api,
    name,
    stream: createReadStream(file),
    length: statSync(file).size,
  })
    .on("error", fail)
    .on("finished", ({ id }) => {
      request.get(`${api}/uploads/v1/alice/${id}?access_token=${token}`, (error) => (error ? fail(error) : next()));
    });
}

function fail(error) {
  console.error(error);
  process.exit(1);
}

next();
