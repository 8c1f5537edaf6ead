# Russian, Kazakh, and the English plurals. The target `translations` brings the .ts files up to date with the sources;
# their .qm files lie in kz_app under :/translations. The sandbox speaks as the registrar does, in English, without tr().

set(translations_dir "${CMAKE_CURRENT_LIST_DIR}")

add_custom_target(
  translations
  COMMAND ${CMAKE_COMMAND} -DLUPDATE=$<TARGET_FILE:Qt6::lupdate> -DSOURCE=${PROJECT_SOURCE_DIR}
          -DINTO=${translations_dir} -P ${translations_dir}/update.cmake
  VERBATIM)

qt_add_lrelease(
  kz_app
  TS_FILES "${translations_dir}/kzdesk_en.ts" "${translations_dir}/kzdesk_kk.ts"
           "${translations_dir}/kzdesk_ru.ts"
  QM_FILES_OUTPUT_VARIABLE qm)
qt_add_resources(
  kz_app translations
  PREFIX "/translations"
  BASE "${CMAKE_CURRENT_BINARY_DIR}"
  FILES ${qm})
