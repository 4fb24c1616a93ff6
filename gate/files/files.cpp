#include "gate/files/files.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <utility>

namespace asa {

namespace {

namespace fs = std::filesystem;

constexpr int max_links = 40;
constexpr mode_t all_permissions = 07777;

FileError cannot_write(const std::string& path, int reason) {
  return FileError(fmt::format("{}: cannot be written: {}; is the folder there, and writable?",
                               path, std::generic_category().message(reason)));
}

/// Whether the path is a folder, device or pipe, which a new file cannot replace.
bool is_special(const std::string& path) {
  std::error_code ignored;
  const fs::file_status status = fs::status(path, ignored);
  return fs::exists(status) && !fs::is_regular_file(status);
}

/// The path at the end of a chain of links, even if no file is there yet.
std::string followed(fs::path path) {
  std::error_code none;
  for (int links = 0; links < max_links; ++links) {
    const fs::path target = fs::read_symlink(path, none);
    if (none) break;
    path = path.parent_path() / target;
  }
  return path.string();
}

/// Creates a file under a name that no other file has.
std::pair<int, std::string> open_new(const std::string& place) {
  for (int number = 0;; ++number) {
    const std::string path = fmt::format("{}.{}.{}.part", place, getpid(), number);
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (file >= 0 || errno != EEXIST) return {file, path};
  }
}

/// Gives a new file the owner and permissions of the file that it will replace. If the program may
/// not give files away, the owner stays.
void take_after(const std::string& place, int file) {
  struct stat old = {};
  if (stat(place.c_str(), &old) != 0) return;
  if (fchown(file, old.st_uid, old.st_gid) != 0) errno = 0;
  if (fchmod(file, old.st_mode & all_permissions) != 0) throw cannot_write(place, errno);
}

/// Redirects standard output to standard error; returns the original standard output.
int take_standard_output() {
  std::fflush(stdout);
  const int out = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
  dup2(STDERR_FILENO, STDOUT_FILENO);
  return out;
}

bool write_all(int file, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(file, text.data(), text.size());
    if (written < 0 && errno != EINTR) return false;
    if (written > 0) text.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

bool is_file_at(int file, const std::string& path) {
  struct stat one = {}, other = {};
  return fstat(file, &one) == 0 && stat(path.c_str(), &other) == 0 && one.st_dev == other.st_dev &&
         one.st_ino == other.st_ino;
}

/// Takes the lock; -1 if another run holds it. Retries if the holder has just removed the file.
int take_lock(const std::string& lock) {
  for (;;) {
    const int file = ::open(lock.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
    if (file < 0) throw cannot_write(lock, errno);
    const int failed = flock(file, LOCK_EX | LOCK_NB) == 0 ? 0 : errno;
    if (failed == 0 && is_file_at(file, lock)) return file;
    ::close(file);
    if (failed == EWOULDBLOCK) return -1;
    if (failed != 0) throw cannot_write(lock, failed);
  }
}

}  // namespace

int WholeFile::open_beside() {
  place_ = followed(path_);
  if (access(place_.c_str(), W_OK) != 0 && errno != ENOENT) throw cannot_write(path_, errno);
  const auto [file, beside] = open_new(place_);
  if (file < 0) return file;
  beside_.emplace(beside);
  take_after(place_, file);
  return file;
}

int WholeFile::open() {
  if (is_standard_output()) return take_standard_output();
  return is_special(path_) ? ::open(path_.c_str(), O_WRONLY | O_NOCTTY | O_CLOEXEC) : open_beside();
}

WholeFile::WholeFile(std::string path) : path_(std::move(path)), file_(open()) {
  if (!file_.is_open()) throw cannot_write(path_, errno);
}

WholeFile::~WholeFile() {
  if (!is_standard_output()) return;
  std::fflush(stdout);
  dup2(file_.number(), STDOUT_FILENO);
}

void WholeFile::write(const std::string& text) {
  if (!write_all(file_.number(), text)) throw cannot_write(path_, errno);
  if (!beside_) return;
  if (!file_.close()) throw cannot_write(path_, errno);
  std::error_code failed;
  fs::rename(beside_->path(), place_, failed);
  if (failed) throw cannot_write(path_, failed.value());
}

FileLock::FileLock(const std::string& path) : file_(take_lock(followed(path) + ".lock")) {
  if (!file_.is_open())
    throw FileError(path + ": another run has it; wait for that run, or name another file");
  lock_.emplace(followed(path) + ".lock");
}

}  // namespace asa
