/*
 * measure COMMAND [ARGUMENT ...]: runs a command and prints, on file descriptor 3, one line of JSON: when it started
 * (milliseconds of CLOCK_MONOTONIC), wall milliseconds, user and system CPU milliseconds, the largest resident set of one
 * process in bytes, the exit code. The figures are the kernel's own for the child and all it waited for: wait4(2).
 * A program so small of its own, because a child's largest resident set begins with that of the process that forks it.
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double now_ms(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

static double ms(struct timeval t) { return t.tv_sec * 1e3 + t.tv_usec / 1e3; }

int main(int count, char **arguments) {
  if (count < 2) return 2;
  double start = now_ms();
  pid_t child = fork();
  if (child == 0) {
    close(3);
    execvp(arguments[1], arguments + 1);
    perror(arguments[1]);
    _exit(127);
  }
  int status;
  struct rusage usage;
  if (child < 0 || wait4(child, &status, 0, &usage) < 0) return perror("measure"), 2;
  double wall = now_ms() - start;
  int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  dprintf(3, "{\"start\":%.3f,\"wall\":%.3f,\"user\":%.3f,\"system\":%.3f,\"peak\":%ld,\"exitCode\":%d}\n", start, wall,
    ms(usage.ru_utime), ms(usage.ru_stime), usage.ru_maxrss * 1024L, code);
  return 0;
}
