// Runs one native engine on one pair, in the protocol of ../child.mjs: `stet_bench_loop ENGINE
// BEFORE AFTER`.
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <dtl/dtl.hpp>
#include <fstream>
#include <functional>
#include <iostream>
#include <memory>
#include <sstream>
#include <string>
#include <unordered_map>
#include <vector>

#include "boundary/flat.hpp"
#include "boundary/pair.hpp"
#include "floor.hpp"

namespace {

struct Texts {
  std::string paths[2];
  std::string texts[2];
};

std::string readFile(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream content;
  content << file.rdbuf();
  return content.str();
}

double now() {
  const auto time = std::chrono::steady_clock::now().time_since_epoch();
  return std::chrono::duration<double, std::milli>(time).count();
}

long long peakMemory() {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);) {
    if (line.rfind("VmHWM:", 0) == 0) return std::atoll(line.c_str() + 6) * 1024;
  }
  return 0;
}

/// What a run costs, where that is not the time it takes or the memory of this process.
struct Cost {
  double ms = -1;
  long long memory = -1;
};

class Engine {
 public:
  virtual ~Engine() = default;
  virtual Cost run(const Texts& texts) = 0;
  virtual std::string read() { return "{\"kept\":[]}"; }
};

/// Keeps the compiler from leaving work out.
volatile std::size_t sink;

class Stet : public Engine {
  Cost run(const Texts& texts) override {
    const stet::Pair pair{texts.texts[0], texts.texts[1], {}};
    sink = stet::toFlat(stet::compareInUtf16(stet::Pair(pair))).size();
    return {};
  }
};

class Floor : public Engine {
  Cost run(const Texts& texts) override {
    sink = bench::floorOf(texts.texts[0]) ^ bench::floorOf(texts.texts[1]);
    return {};
  }
};

/// dtl on words, which are what stands between white space.
class Dtl : public Engine {
  Cost run(const Texts& texts) override {
    std::unordered_map<std::string_view, std::uint32_t> ids;
    const auto before = words(texts.texts[0], ids);
    const auto after = words(texts.texts[1], ids);
    dtl::Diff<std::uint32_t, std::vector<std::uint32_t>> diff(before, after);
    diff.compose();
    changes_ = diff.getSes().getSequence();
    return {};
  }

  std::string read() override {
    std::string runs;
    std::size_t at[2] = {0, 0};
    std::size_t size = 0;
    const auto close = [&] {
      if (size > 0) {
        runs += (runs.empty() ? "[" : ",[") + std::to_string(at[0] - size) + "," +
                std::to_string(at[1] - size) + "," + std::to_string(size) + "]";
      }
      size = 0;
    };
    for (const auto& [word, info] : changes_) {
      if (info.type != dtl::SES_COMMON) close();
      at[0] += info.type != dtl::SES_ADD;
      at[1] += info.type != dtl::SES_DELETE;
      size += info.type == dtl::SES_COMMON;
    }
    close();
    return "{\"kept\":[" + runs + "]}";
  }

  static std::vector<std::uint32_t> words(
      std::string_view text, std::unordered_map<std::string_view, std::uint32_t>& ids) {
    std::vector<std::uint32_t> list;
    const auto isSpace = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t begin = at;
      while (at < text.size() && !isSpace(text[at])) ++at;
      if (at > begin) {
        const auto id = static_cast<std::uint32_t>(ids.size());
        list.push_back(ids.emplace(text.substr(begin, at - begin), id).first->second);
      } else {
        ++at;
      }
    }
    return list;
  }

  std::vector<std::pair<std::uint32_t, dtl::elemInfo>> changes_;
};

/// git is a process of its own: what an empty run of it costs is taken off.
class Git : public Engine {
  Cost run(const Texts& texts) override {
    const Cost idle = process("/dev/null", "/dev/null");
    const Cost cost = process(texts.paths[0], texts.paths[1]);
    return {std::max(0.0, cost.ms - idle.ms), std::max(0LL, cost.memory - idle.memory)};
  }

  static Cost process(const std::string& before, const std::string& after) {
    const double start = now();
    const pid_t child = vfork();
    if (child == 0) {
      dup2(null_, STDOUT_FILENO);
      execlp("git", "git", "diff", "--no-index", "--no-color", "--word-diff", before.c_str(),
             after.c_str(), nullptr);
      _exit(127);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    if (!WIFEXITED(status) || WEXITSTATUS(status) > 1) std::exit(1);
    return {now() - start, usage.ru_maxrss * 1024LL};
  }

  static inline const int null_ = open("/dev/null", O_WRONLY);
};

std::unique_ptr<Engine> engineOf(const std::string& name) {
  if (name == "stet") return std::make_unique<Stet>();
  if (name == "floor") return std::make_unique<Floor>();
  if (name == "dtl") return std::make_unique<Dtl>();
  if (name == "git") return std::make_unique<Git>();
  return nullptr;
}

}  // namespace

int main(int count, char** arguments) {
  const auto engine = count == 4 ? engineOf(arguments[1]) : nullptr;
  if (!engine) {
    std::cerr << "usage: stet_bench_loop stet|floor|dtl|git BEFORE AFTER\n";
    return 2;
  }
  setenv("GIT_CONFIG_GLOBAL", "/dev/null", 1);
  setenv("GIT_CONFIG_NOSYSTEM", "1", 1);
  Texts texts{{arguments[2], arguments[3]}, {}};
  // git reads them itself; and what this process holds would count as memory of the one it starts.
  if (std::string(arguments[1]) != "git") {
    for (const int side : {0, 1}) texts.texts[side] = readFile(texts.paths[side]);
  }
  const long long idle = peakMemory();
  const auto tellMemory = [](long long bytes) { std::cout << "{\"memory\":" << bytes << "}\n"; };
  tellMemory(idle);
  Cost last;
  for (std::string command; std::cout.flush(), std::getline(std::cin, command);) {
    if (command.rfind("run ", 0) == 0) {
      std::cout << "{\"ms\":[";
      for (double left = std::stod(command.substr(4)), ms = 0;; std::cout << ',') {
        const double start = now();
        last = engine->run(texts);
        ms = last.ms >= 0 ? last.ms : now() - start;
        std::cout << ms;
        if ((left -= ms) <= 0) break;
      }
      std::cout << "]}\n";
    } else if (command == "memory") {
      tellMemory(last.memory >= 0 ? idle + last.memory : peakMemory());
    } else if (command == "read") {
      std::cout << engine->read() << '\n';
    }
  }
}
