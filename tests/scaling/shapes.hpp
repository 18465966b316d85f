// Inputs of any size that could take more than their share of time: each repeats what some part of
// the engine looks for.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "boundary/pair.hpp"

namespace stet::scaling {

/// About so many bytes a version.
struct Shape {
  std::string name;
  Versions (*make)(const Shape& shape, std::size_t bytes);
  std::string_view piece;
  bool history = false;
};

[[nodiscard]] std::vector<Shape> shapes();

}  // namespace stet::scaling
