# SPDX-License-Identifier: GPL-3.0-or-later
# What every target is compiled with: the language, warnings as errors, ccache, sanitizers.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
# -O2 compiles quicker than -O3, and it is the database that takes the time.
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # Precompiled headers carry time stamps, which ccache has to be told to overlook.
  set(CMAKE_CXX_COMPILER_LAUNCHER
      ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
      ${CCACHE_PROGRAM})
endif()

add_library(caretaker_compiler INTERFACE)
target_compile_definitions(caretaker_compiler INTERFACE
  QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
  target_compile_options(caretaker_compiler INTERFACE /W4 /WX /permissive- /utf-8)
else()
  target_compile_options(caretaker_compiler INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Werror)
  # For ccache with precompiled headers; clang-tidy, which reads these flags, does not know it.
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT CMAKE_DISABLE_PRECOMPILE_HEADERS)
    target_compile_options(caretaker_compiler INTERFACE -fpch-preprocess)
  endif()
endif()

if(CARETAKER_SANITIZE)
  target_compile_options(caretaker_compiler INTERFACE
    -fsanitize=${CARETAKER_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(caretaker_compiler INTERFACE -fsanitize=${CARETAKER_SANITIZE})
endif()

# caretaker_room(<name> LINKS <lower room or library>...): the library of one top-level
# folder, with every source file in it and its folder as the include root.
function(caretaker_room name)
  cmake_parse_arguments(ROOM "" "" "LINKS;PCH" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "*.cpp" "*.h")
  list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
  qt_add_library(caretaker_${name} STATIC ${sources})
  add_library(Caretaker::${name} ALIAS caretaker_${name})
  set_target_properties(caretaker_${name} PROPERTIES AUTOMOC ON)
  target_include_directories(caretaker_${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
  target_link_libraries(caretaker_${name} PUBLIC caretaker_compiler ${ROOM_LINKS})
  target_precompile_headers(caretaker_${name} PRIVATE ${ROOM_PCH})
endfunction()
