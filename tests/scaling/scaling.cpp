// Scaling is a test of shape, not of time: for each shape of input the steps of a comparison grow
// at most 2.3 × where the input doubles. `scaling [NAME]` tries the shapes whose name holds NAME.
#include <algorithm>
#include <cstdio>
#include <string_view>

#include "scaling/counted_steps.hpp"
#include "scaling/shapes.hpp"

namespace {

using stet::scaling::Shape;

constexpr double kMostGrowth = 2.3;
constexpr std::size_t kSmallest = 16'384;
constexpr std::size_t kLargest = 65'536;

double stepsFor(const Shape& shape, std::size_t bytes) {
  const stet::Versions versions = shape.make(shape, bytes);
  const std::uint64_t start = stet::scaling::stepsTaken();
  if (shape.history)
    (void)stet::history(versions.inputs, versions.options);
  else
    (void)stet::compare(versions.inputs[0], versions.inputs[1], versions.options);
  return static_cast<double>(stet::scaling::stepsTaken() - start);
}

/// The largest growth from one size to the next; all are printed where it is too large.
double growthOf(const Shape& shape) {
  double growth = 0;
  std::string told;
  double last = stepsFor(shape, kSmallest);
  for (std::size_t bytes = kSmallest * 2; bytes <= kLargest; bytes *= 2) {
    const double steps = stepsFor(shape, bytes);
    growth = std::max(growth, steps / last);
    char line[80];
    std::snprintf(line, sizeof line, "  %zu kB: %.0f steps a byte, growth %.2f\n", bytes / 1024,
                  steps / static_cast<double>(bytes), steps / last);
    told += line;
    last = steps;
  }
  if (growth > kMostGrowth) {
    std::printf("%s\n%s", shape.name.c_str(), told.c_str());
    std::fflush(stdout);
  }
  return growth;
}

}  // namespace

int main(int count, char** arguments) {
  const std::string_view wanted = count > 1 ? arguments[1] : "";
  std::size_t tried = 0;
  std::size_t tooSteep = 0;
  double most = 0;
  for (const Shape& shape : stet::scaling::shapes()) {
    if (shape.name.find(wanted) == std::string::npos) continue;
    const double growth = growthOf(shape);
    most = std::max(most, growth);
    ++tried;
    tooSteep += growth > kMostGrowth ? 1 : 0;
  }
  std::printf("%zu shapes, the steepest %.2f; %zu over %.1f\n", tried, most, tooSteep, kMostGrowth);
  return tried > 0 && tooSteep == 0 ? 0 : 1;
}
