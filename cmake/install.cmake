# `cmake --install` and CPack: the library with what find_package and pkg-config look for. examples/cpp uses both.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(STET_CMAKE ${CMAKE_INSTALL_LIBDIR}/cmake/stet)
install(TARGETS stet_core EXPORT stetTargets INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(DIRECTORY core/include/stet DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(EXPORT stetTargets NAMESPACE stet:: DESTINATION ${STET_CMAKE})
# The library needs nothing, and so its configuration is the list of its targets.
file(CONFIGURE OUTPUT stetConfig.cmake CONTENT "include(\${CMAKE_CURRENT_LIST_DIR}/stetTargets.cmake)\n" @ONLY)
write_basic_package_version_file(stetConfigVersion.cmake COMPATIBILITY SameMajorVersion)
install(FILES ${PROJECT_BINARY_DIR}/stetConfig.cmake ${PROJECT_BINARY_DIR}/stetConfigVersion.cmake
        DESTINATION ${STET_CMAKE})

# It finds its own prefix, so that an installed tree can be moved.
file(RELATIVE_PATH STET_TO_PREFIX /${CMAKE_INSTALL_LIBDIR}/pkgconfig /)
configure_file(cmake/stet.pc.in stet.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/stet.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)

install(FILES core/comparison.schema.json core/history.schema.json DESTINATION ${CMAKE_INSTALL_DATADIR}/stet)
set(STET_DOC ${CMAKE_INSTALL_DATADIR}/doc/libstet-dev)
install(FILES LICENSE DESTINATION ${STET_DOC} RENAME copyright)
install(FILES THIRD-PARTY-NOTICES DESTINATION ${STET_DOC})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME libstet-dev)
set(CPACK_PACKAGE_CONTACT "Stet contributors")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libc6-dev, libstdc++-dev")
include(CPack)
