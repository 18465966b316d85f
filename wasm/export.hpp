// How a function is exported, and how run.js is told of progress.
#pragma once

#include <cstdint>

#include "stet/options.hpp"

#define STET_EXPORT(name) extern "C" __attribute__((used, export_name(#name)))

extern "C" __attribute__((import_module("env"), import_name("progress"))) void progress(
    std::uint32_t stage, std::uint32_t share);

inline void tell(void*, stet::Stage stage, std::uint32_t share) {
  progress(static_cast<std::uint32_t>(stage), share);
}
