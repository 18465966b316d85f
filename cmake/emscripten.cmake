# The toolchain of the `wasm` preset: Emscripten's own, wherever em++ belongs to. EMSDK and EMSCRIPTEN_ROOT name a place outright;
# an emsdk has em++ in the folder itself, and packages have a script for it whose folder is share/, lib/ or libexec/.
find_program(STET_EMXX em++ HINTS $ENV{EMSCRIPTEN_ROOT} $ENV{EMSDK}/upstream/emscripten NO_CMAKE_FIND_ROOT_PATH)
if(NOT STET_EMXX)
  message(FATAL_ERROR "Emscripten was not found: put em++ on the PATH, or set EMSDK to the folder of an emsdk.")
endif()
file(REAL_PATH ${STET_EMXX} emxx)
cmake_path(GET emxx PARENT_PATH folder)
find_file(STET_EMSCRIPTEN_TOOLCHAIN cmake/Modules/Platform/Emscripten.cmake
          HINTS ${folder} $ENV{EMSCRIPTEN_ROOT} $ENV{EMSDK}/upstream/emscripten
                ${folder}/../share/emscripten ${folder}/../lib/emscripten ${folder}/../libexec
          NO_CMAKE_FIND_ROOT_PATH NO_DEFAULT_PATH)
if(NOT STET_EMSCRIPTEN_TOOLCHAIN)
  message(FATAL_ERROR "${STET_EMXX} is there, but not the rest of Emscripten: set EMSCRIPTEN_ROOT to its folder.")
endif()
include(${STET_EMSCRIPTEN_TOOLCHAIN})
