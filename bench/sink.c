/*
 * The other side of the bench: Mapbox's Uploads API and the S3 calls of staging on one port of 127.0.0.1, in a process
 * of its own, so that its CPU time is not counted as the client's. It verifies CRC-32, counts bytes, and keeps nothing.
 * Signatures are not looked at: whether they are right is the tests' business, what they cost the client is measured.
 *
 *   cc -O2 -o sink sink.c -ldeflate -lssl -lcrypto -lpthread
 *   sink [--certificate FILE --key FILE] [--rate MB/S] [--latency MS] [--limit N]
 *
 * Prints its port. --rate paces what each connection takes in, --latency delays every answer and the making of a
 * connection, --limit answers 429 beyond N API requests in any 60 seconds. A token that ends in `.nolist` may not list
 * uploads. GET /stats tells what came, and starts anew.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <libdeflate.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { buffer_size = 1 << 20, paced_read = 16 << 10, most_credit = 100, most_uploads = 200000, page_size = 100, most_limit = 10000 };

static SSL_CTX *tls_context;
static double rate_per_ms, latency_ms;
static int rate_limit;
static int port;

/* ---- what came ---- */

struct stats {
  long credentials, creates, statuses, lists, removes, puts, parts, multiparts, completes, aborts;
  long connections, refused, damaged;
  unsigned long long bytes;
  /* Milliseconds of CLOCK_MONOTONIC, 0 for never. */
  double first_request, first_staging, last_staging, first_create, last_create;
  /* From the last answer to a create until somebody asked for anything again. */
  double idle_ms;
  int idle_since_create;
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct stats stats;
static char (*tilesets)[80];
static int uploads;
static double answered[most_limit];
static long answers;

static double now_ms(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

static void pause_ms(double ms) {
  if (ms <= 0) return;
  struct timespec t = {(time_t)(ms / 1000), (long)((ms - 1000 * (long)(ms / 1000)) * 1e6)};
  nanosleep(&t, NULL);
}

/* ---- connections ---- */

struct connection {
  int socket;
  SSL *tls;
  unsigned char *buffer;
  size_t start, end;
  double due;
};

static int more(struct connection *c) {
  if (c->start == c->end) c->start = c->end = 0;
  if (c->end == buffer_size) {
    if (c->start == 0) return -1;
    memmove(c->buffer, c->buffer + c->start, c->end - c->start);
    c->end -= c->start;
    c->start = 0;
  }
  size_t room = buffer_size - c->end;
  if (rate_per_ms > 0 && room > paced_read) room = paced_read;
  ssize_t got;
  if (c->tls) got = SSL_read(c->tls, c->buffer + c->end, (int)room);
  else do got = read(c->socket, c->buffer + c->end, room); while (got < 0 && errno == EINTR);
  if (got <= 0) return -1;
  c->end += got;
  if (rate_per_ms > 0) {
    double now = now_ms();
    /* What a busy machine oversleeps may be made good, up to a tenth of a second. */
    if (c->due < now - most_credit) c->due = now - most_credit;
    c->due += got / rate_per_ms;
    if (c->due > now + 2) pause_ms(c->due - now);
  }
  return 0;
}

static int put(struct connection *c, const char *text, size_t length) {
  while (length > 0) {
    ssize_t sent = c->tls ? SSL_write(c->tls, text, (int)length) : write(c->socket, text, length);
    if (sent <= 0) return -1;
    text += sent;
    length -= sent;
  }
  return 0;
}

static int read_line(struct connection *c, char *line, size_t size) {
  for (;;) {
    unsigned char *at = c->buffer + c->start, *newline = memchr(at, '\n', c->end - c->start);
    if (newline) {
      size_t length = newline - at;
      if (length >= size) return -1;
      memcpy(line, at, length);
      if (length > 0 && line[length - 1] == '\r') length--;
      line[length] = 0;
      c->start += newline - at + 1;
      return (int)length;
    }
    if (more(c) < 0) return -1;
  }
}

/* ---- requests ---- */

struct request {
  char method[16], target[4096], checksum[64];
  long long length;
  int chunked, signed_chunks, expects;
};

static const char *header(const char *line, const char *name) {
  size_t length = strlen(name);
  if (strncasecmp(line, name, length) != 0 || line[length] != ':') return NULL;
  return line + length + 1 + strspn(line + length + 1, " ");
}

static int read_head(struct connection *c, struct request *r) {
  static _Thread_local char line[16384];
  const char *value;
  memset(r, 0, sizeof *r);
  int length;
  do length = read_line(c, line, sizeof line); while (length == 0);
  if (length < 0 || sscanf(line, "%15s %4095s", r->method, r->target) != 2) return -1;
  while ((length = read_line(c, line, sizeof line)) > 0) {
    if ((value = header(line, "content-length"))) r->length = atoll(value);
    else if ((value = header(line, "transfer-encoding"))) r->chunked = strcasestr(value, "chunked") != NULL;
    else if ((value = header(line, "expect"))) r->expects = strcasestr(value, "100-") != NULL;
    else if ((value = header(line, "content-encoding"))) r->signed_chunks |= strcasestr(value, "aws-chunked") != NULL;
    else if ((value = header(line, "x-amz-content-sha256"))) r->signed_chunks |= !strncmp(value, "STREAMING-", 10);
    else if ((value = header(line, "x-amz-checksum-crc32"))) snprintf(r->checksum, sizeof r->checksum, "%s", value);
  }
  return length;
}

/* A body as it comes over HTTP, at once or in chunks (RFC 9112, 7.1). `left`: of the chunk; -1 after one has ended. */
struct body {
  struct connection *connection;
  int chunked, ended;
  long long left;
};

/* Bytes of the body that have come, without taking them; 0 at its end. */
static ssize_t peek(struct body *b, unsigned char **at) {
  struct connection *c = b->connection;
  if (b->ended) return 0;
  if (b->chunked && b->left <= 0) {
    char line[512];
    if (b->left < 0 && read_line(c, line, sizeof line) < 0) return -1;
    if (read_line(c, line, sizeof line) < 0) return -1;
    b->left = strtoll(line, NULL, 16);
    if (b->left == 0) {
      int length;
      while ((length = read_line(c, line, sizeof line)) > 0);
      b->ended = 1;
      return length;
    }
  }
  if (b->left == 0) return 0;
  if (c->start == c->end && more(c) < 0) return -1;
  size_t came = c->end - c->start;
  *at = c->buffer + c->start;
  return (long long)came > b->left ? b->left : (ssize_t)came;
}

static void take(struct body *b, size_t length) {
  b->connection->start += length;
  b->left -= length;
  if (b->chunked && b->left == 0) b->left = -1;
}

static int body_line(struct body *b, char *line, size_t size) {
  size_t length = 0;
  unsigned char *at;
  ssize_t came;
  while ((came = peek(b, &at)) > 0) {
    char byte = (char)*at;
    take(b, 1);
    if (byte == '\n') {
      line[length] = 0;
      return (int)length;
    }
    if (byte != '\r' && length < size - 1) line[length++] = byte;
  }
  line[length] = 0;
  return came < 0 ? -1 : (int)length;
}

/* The content of a body: its CRC-32, its length, and the beginning as text. */
struct content {
  uint32_t crc;
  unsigned long long length;
  size_t kept;
  char text[4096], trailer[64];
};

static void swallow(struct content *content, const unsigned char *at, size_t length) {
  size_t room = sizeof content->text - 1 - content->kept;
  size_t kept = length < room ? length : room;
  memcpy(content->text + content->kept, at, kept);
  content->kept += kept;
  content->crc = libdeflate_crc32(content->crc, at, length);
  content->length += length;
}

/* https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html */
static int read_signed_chunks(struct body *body, struct content *content) {
  char line[512];
  unsigned char *at;
  for (;;) {
    if (body_line(body, line, sizeof line) < 0) return -1;
    long long left = strtoll(line, NULL, 16);
    if (left == 0) break;
    while (left > 0) {
      ssize_t came = peek(body, &at);
      if (came <= 0) return -1;
      if (came > left) came = left;
      swallow(content, at, came);
      take(body, came);
      left -= came;
    }
    if (body_line(body, line, sizeof line) < 0) return -1;
  }
  while (body_line(body, line, sizeof line) > 0) {
    const char *value = header(line, "x-amz-checksum-crc32");
    if (value) snprintf(content->trailer, sizeof content->trailer, "%s", value);
  }
  return 0;
}

static int read_content(struct connection *c, const struct request *r, struct content *content) {
  struct body body = {.connection = c, .chunked = r->chunked, .left = r->chunked ? 0 : r->length};
  unsigned char *at;
  ssize_t came;
  memset(content, 0, sizeof *content);
  if (r->expects && (pause_ms(latency_ms), put(c, "HTTP/1.1 100 Continue\r\n\r\n", 25)) < 0) return -1;
  if (r->signed_chunks && (r->chunked || r->length > 0) && read_signed_chunks(&body, content) < 0) return -1;
  while ((came = peek(&body, &at)) > 0) {
    if (!r->signed_chunks) swallow(content, at, came);
    take(&body, came);
  }
  content->text[content->kept] = 0;
  return (int)came;
}

static void checksum_text(uint32_t crc, char text[9]) {
  static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  uint64_t bits = (uint64_t)crc << 16;
  for (int i = 0; i < 6; i++) text[i] = digits[bits >> (42 - 6 * i) & 63];
  strcpy(text + 6, "==");
}

/* ---- answers ---- */

/* Told with every answer. Without a limit it is one that nobody reaches: silence would mean 60 a minute. */
static int told_limit(void) { return rate_limit ? rate_limit : 1000000; }

static void answer(struct connection *c, const char *status, const char *headers, const char *body) {
  size_t length = strlen(body);
  char head[1024];
  int head_length = snprintf(head, sizeof head,
    "HTTP/1.1 %s\r\nServer: sink\r\nX-Rate-Limit-Interval: 60\r\nX-Rate-Limit-Limit: %d\r\n%sContent-Length: %zu\r\n\r\n",
    status, told_limit(), headers, length);
  char *whole = malloc(head_length + length);
  memcpy(whole, head, head_length);
  memcpy(whole + head_length, body, length);
  pause_ms(latency_ms);
  put(c, whole, head_length + length);
  free(whole);
}

#define JSON "Content-Type: application/json\r\n"
#define XML "Content-Type: application/xml\r\n"
#define count(name) (pthread_mutex_lock(&lock), stats.name++, pthread_mutex_unlock(&lock))

static int upload_json(char *out, size_t size, int id, int complete) {
  return snprintf(out, size,
    "{\"id\":\"upload%d\",\"tileset\":\"%s\",\"name\":null,\"owner\":\"alice\",\"complete\":%s,\"error\":null,\"progress\":%d,"
    "\"created\":\"2026-01-01T00:00:00.000Z\",\"modified\":\"2026-01-01T00:00:00.000Z\"}",
    id, tilesets[id], complete ? "true" : "false", complete);
}

static void answer_credentials(struct connection *c) {
  static long keys;
  pthread_mutex_lock(&lock);
  long key = ++keys;
  stats.credentials++;
  pthread_mutex_unlock(&lock);
  char body[2048];
  snprintf(body, sizeof body,
    "{\"accessKeyId\":\"ASIABENCHBENCHBENCH1\",\"bucket\":\"staging\",\"key\":\"_pending/alice/%ld\",\"secretAccessKey\":"
    "\"bench/bench/bench/bench/bench/bench/benc\",\"sessionToken\":\"%0300d\",\"url\":\"%s://127.0.0.1:%d/staging/_pending/alice/%ld\"}",
    key, 0, tls_context ? "https" : "http", port, key);
  answer(c, "200 OK", JSON, body);
}

static void answer_create(struct connection *c, const char *text) {
  const char *name = strstr(text, "\"tileset\"");
  name = name ? strchr(name + 9, '"') : NULL;
  char body[512];
  pthread_mutex_lock(&lock);
  int id = uploads < most_uploads - 1 ? uploads++ : uploads;
  snprintf(tilesets[id], sizeof *tilesets, "%.*s", name ? (int)strcspn(name + 1, "\"") : 0, name ? name + 1 : "");
  upload_json(body, sizeof body, id, 0);
  stats.creates++;
  pthread_mutex_unlock(&lock);
  answer(c, "201 Created", JSON, body);
  pthread_mutex_lock(&lock);
  stats.last_create = now_ms();
  if (stats.first_create == 0) stats.first_create = stats.last_create;
  stats.idle_since_create = 1;
  pthread_mutex_unlock(&lock);
}

/* Newest first; the next page begins below the number in `start`. */
static void answer_list(struct connection *c, const char *target) {
  if (strstr(target, ".nolist")) {
    count(lists);
    answer(c, "404 Not Found", JSON, "{\"message\":\"Not Found\"}");
    return;
  }
  const char *start = strstr(target, "start=");
  size_t size = page_size * 512, length = 1;
  char *body = malloc(size), link[256] = "";
  body[0] = '[';
  pthread_mutex_lock(&lock);
  int id = start ? atoi(start + 6) : uploads, last = id > page_size ? id - page_size : 0;
  for (id--; id >= last; id--) {
    length += upload_json(body + length, size - length, id, 1);
    body[length++] = ',';
  }
  stats.lists++;
  pthread_mutex_unlock(&lock);
  if (body[length - 1] == ',') length--;
  strcpy(body + length, "]");
  char headers[512];
  if (last > 0) snprintf(link, sizeof link, "Link: <%s://127.0.0.1:%d/uploads/v1/alice?limit=100&start=%d>; rel=\"next\"\r\n", tls_context ? "https" : "http", port, last);
  snprintf(headers, sizeof headers, JSON "%s", link);
  answer(c, "200 OK", headers, body);
  free(body);
}

static void answer_status(struct connection *c, const char *id) {
  char body[512];
  count(statuses);
  upload_json(body, sizeof body, atoi(id + strcspn(id, "0123456789")) % most_uploads, 1);
  answer(c, "200 OK", JSON, body);
}

/* At most `rate_limit` requests in any 60 seconds, like an account's. */
static int over_limit(struct connection *c) {
  if (rate_limit == 0) return 0;
  pthread_mutex_lock(&lock);
  double now = now_ms();
  int over = answers >= rate_limit && now - answered[answers % rate_limit] < 60000;
  if (over) stats.refused++;
  else answered[answers++ % rate_limit] = now;
  pthread_mutex_unlock(&lock);
  if (!over) return 0;
  char headers[256];
  snprintf(headers, sizeof headers, JSON "X-Rate-Limit-Reset: %ld\r\n", time(NULL) + 60);
  answer(c, "429 Too Many Requests", headers, "{\"message\":\"Too Many Requests\"}");
  return 1;
}

static void answer_api(struct connection *c, const struct request *r, const struct content *content) {
  const char *rest = r->target + strlen("/uploads/v1/");
  rest += strcspn(rest, "/?");
  pthread_mutex_lock(&lock);
  if (stats.idle_since_create) stats.idle_ms = now_ms() - stats.last_create;
  stats.idle_since_create = 0;
  pthread_mutex_unlock(&lock);
  if (over_limit(c)) return;
  if (!strncmp(rest, "/credentials", 12)) answer_credentials(c);
  else if (!strcmp(r->method, "POST")) answer_create(c, content->text);
  else if (!strcmp(r->method, "DELETE")) count(removes), answer(c, "204 No Content", "", "");
  else if (*rest == '/') answer_status(c, rest);
  else answer_list(c, rest);
}

static void answer_s3(struct connection *c, const struct request *r, const struct content *content) {
  char checksum[9], headers[256];
  const char *query = strchr(r->target, '?');
  query = query ? query : "";
  checksum_text(content->crc, checksum);
  pthread_mutex_lock(&lock);
  stats.last_staging = now_ms();
  stats.bytes += content->length;
  pthread_mutex_unlock(&lock);
  if ((r->checksum[0] && strcmp(r->checksum, checksum)) || (content->trailer[0] && strcmp(content->trailer, checksum))) {
    count(damaged);
    answer(c, "400 Bad Request", XML, "<Error><Code>BadDigest</Code><Message>The CRC-32 does not match.</Message></Error>");
  } else if (!strcmp(r->method, "PUT")) {
    if (strstr(query, "partNumber")) count(parts);
    else count(puts);
    snprintf(headers, sizeof headers, "ETag: \"%08x\"\r\nx-amz-checksum-crc32: %s\r\n", content->crc, checksum);
    answer(c, "200 OK", headers, "");
  } else if (!strcmp(r->method, "POST") && strstr(query, "uploadId")) {
    count(completes);
    answer(c, "200 OK", XML, "<CompleteMultipartUploadResult><Bucket>staging</Bucket><Key>key</Key><ETag>\"whole-1\"</ETag></CompleteMultipartUploadResult>");
  } else if (!strcmp(r->method, "POST")) {
    count(multiparts);
    answer(c, "200 OK", XML, "<InitiateMultipartUploadResult><Bucket>staging</Bucket><Key>key</Key><UploadId>multipart</UploadId></InitiateMultipartUploadResult>");
  } else if (!strcmp(r->method, "DELETE")) {
    count(aborts);
    answer(c, "204 No Content", "", "");
  } else {
    answer(c, "200 OK", "", "");
  }
}

static void answer_stats(struct connection *c) {
  char body[1024];
  pthread_mutex_lock(&lock);
  struct stats s = stats;
  memset(&stats, 0, sizeof stats);
  answers = 0;
  uploads = 0;
  pthread_mutex_unlock(&lock);
  snprintf(body, sizeof body,
    "{\"credentials\":%ld,\"creates\":%ld,\"statuses\":%ld,\"lists\":%ld,\"removes\":%ld,\"puts\":%ld,\"parts\":%ld,\"multiparts\":%ld,"
    "\"completes\":%ld,\"aborts\":%ld,\"connections\":%ld,\"refused\":%ld,\"damaged\":%ld,\"bytes\":%llu,\"firstRequest\":%.3f,"
    "\"firstStaging\":%.3f,\"lastStaging\":%.3f,\"firstCreate\":%.3f,\"lastCreate\":%.3f,\"idle\":%.3f}",
    s.credentials, s.creates, s.statuses, s.lists, s.removes, s.puts, s.parts, s.multiparts, s.completes, s.aborts, s.connections,
    s.refused, s.damaged, s.bytes, s.first_request, s.first_staging, s.last_staging, s.first_create, s.last_create, s.idle_ms);
  answer(c, "200 OK", JSON, body);
}

/* ---- the server ---- */

static void note(const struct request *r, int *known) {
  pthread_mutex_lock(&lock);
  double now = now_ms();
  if (!*known) stats.connections++;
  *known = 1;
  if (stats.first_request == 0) stats.first_request = now;
  if (stats.first_staging == 0 && strncmp(r->target, "/uploads/", 9)) stats.first_staging = now;
  pthread_mutex_unlock(&lock);
}

static int open_connection(struct connection *c) {
  int on = 1;
  setsockopt(c->socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  /* A round trip for TCP, and one for TLS 1.3. */
  pause_ms(tls_context ? 2 * latency_ms : latency_ms);
  if (!tls_context) return 0;
  c->tls = SSL_new(tls_context);
  SSL_set_fd(c->tls, c->socket);
  return SSL_accept(c->tls) > 0 ? 0 : -1;
}

static void *serve(void *socket) {
  struct connection c = {.socket = (int)(intptr_t)socket, .buffer = malloc(buffer_size)};
  struct request *r = malloc(sizeof *r);
  struct content *content = malloc(sizeof *content);
  int known = 0;
  if (open_connection(&c) == 0) {
    while (read_head(&c, r) == 0) {
      int of_bench = !strncmp(r->target, "/stats", 6);
      if (!of_bench) note(r, &known);
      if (read_content(&c, r, content) < 0) break;
      if (of_bench) answer_stats(&c);
      else if (!strncmp(r->target, "/uploads/v1/", 12)) answer_api(&c, r, content);
      else answer_s3(&c, r, content);
    }
  }
  if (c.tls) SSL_free(c.tls);
  close(c.socket);
  free(c.buffer);
  free(r);
  free(content);
  return NULL;
}

static int open_tls(const char *certificate, const char *key) {
  tls_context = SSL_CTX_new(TLS_server_method());
  SSL_CTX_set_read_ahead(tls_context, 1);
  return SSL_CTX_use_certificate_chain_file(tls_context, certificate) == 1 && SSL_CTX_use_PrivateKey_file(tls_context, key, SSL_FILETYPE_PEM) == 1;
}

int main(int count, char **arguments) {
  const char *certificate = NULL, *key = NULL;
  for (int i = 1; i + 1 < count; i += 2) {
    const char *value = arguments[i + 1];
    if (!strcmp(arguments[i], "--certificate")) certificate = value;
    else if (!strcmp(arguments[i], "--key")) key = value;
    else if (!strcmp(arguments[i], "--rate")) rate_per_ms = atof(value) * 1000;
    else if (!strcmp(arguments[i], "--latency")) latency_ms = atof(value);
    else if (!strcmp(arguments[i], "--limit")) rate_limit = atoi(value) < most_limit ? atoi(value) : most_limit;
  }
  signal(SIGPIPE, SIG_IGN);
  prctl(PR_SET_PDEATHSIG, SIGTERM);
  tilesets = calloc(most_uploads, sizeof *tilesets);
  if (certificate && key && !open_tls(certificate, key)) return fprintf(stderr, "sink: the certificate cannot be used\n"), 1;

  int listener = socket(AF_INET, SOCK_STREAM, 0), received = 512 << 10;
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  socklen_t size = sizeof address;
  /* What waits unread in the system would be a bucket of its own. */
  if (rate_per_ms > 0) setsockopt(listener, SOL_SOCKET, SO_RCVBUF, &received, sizeof received);
  if (bind(listener, (struct sockaddr *)&address, size) || listen(listener, 512) || getsockname(listener, (struct sockaddr *)&address, &size)) {
    return perror("sink"), 1;
  }
  port = ntohs(address.sin_port);
  printf("%d\n", port);
  fflush(stdout);
  pthread_attr_t detached;
  pthread_attr_init(&detached);
  pthread_attr_setdetachstate(&detached, PTHREAD_CREATE_DETACHED);
  for (;;) {
    int socket = accept(listener, NULL, NULL);
    pthread_t thread;
    if (socket >= 0) pthread_create(&thread, &detached, serve, (void *)(intptr_t)socket);
  }
}
