// Scaling is a test of shape, not of time: for each shape of input the steps of a comparison grow
// at most 2.3 × where the input doubles. `scaling [NAME]` tries the shapes whose name holds NAME.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <string_view>
#include <vector>

#include "scaling/counted_steps.hpp"
#include "scaling/shapes.hpp"

namespace {

using stet::scaling::Shape;

constexpr double kMostGrowth = 2.3;
constexpr std::size_t kSmallest = 10'000;
constexpr std::size_t kLargest = 80'000;

double stepsFor(const Shape& shape, std::size_t bytes) {
  const stet::Versions versions = shape.make(shape, bytes);
  const std::uint64_t start = stet::scaling::stepsTaken();
  if (shape.history)
    (void)stet::history(versions.inputs, versions.options);
  else
    (void)stet::compare(versions.inputs[0], versions.inputs[1], versions.options);
  return static_cast<double>(stet::scaling::stepsTaken() - start);
}

/// The largest growth for each of two doublings in a row: a table that grows, or a search that is
/// given up, makes one of them dearer than the other. All are printed where it is too large.
double growthOf(const Shape& shape) {
  std::vector<double> steps;
  for (std::size_t bytes = kSmallest; bytes <= kLargest; bytes *= 2)
    steps.push_back(stepsFor(shape, bytes));
  double growth = 0;
  for (std::size_t k = 2; k < steps.size(); ++k) {
    // Where a search was given up, what follows grows from what there would have been without.
    const double least = k == 2 ? steps[0] : std::max(steps[k - 2], steps[k - 3] * 2);
    growth = std::max(growth, std::sqrt(steps[k] / least));
  }
  if (growth > kMostGrowth) {
    std::printf("%s: %.2f\n", shape.name.c_str(), growth);
    std::size_t bytes = kSmallest;
    for (const double each : steps) {
      std::printf("  %zu kB: %.0f steps a byte\n", bytes / 1000, each / static_cast<double>(bytes));
      bytes *= 2;
    }
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
