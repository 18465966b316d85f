// Tells what an editor must not miss between two files.
#include <fstream>
#include <iostream>
#include <iterator>
#include <stet/compare.hpp>

static stet::Input read(const char* path) {
  std::ifstream file(path, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(file), {});
}

int main(int count, char** paths) {
  if (count != 3) return std::cerr << "usage: findings EARLIER LATER\n", 2;
  const stet::Input before = read(paths[1]), after = read(paths[2]);
  for (const stet::Finding& finding : stet::compare(before, after).findings) {
    if (finding.severity != stet::Severity::alert) continue;
    const auto of = [](const stet::Input& input, stet::Range range) {
      return input.text.substr(range.begin, range.size());
    };
    std::cout << of(before, finding.before) << " -> " << of(after, finding.after) << '\n';
  }
}
