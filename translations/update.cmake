# Brings the .ts files of INTO up to date with the texts of SOURCE. English holds plurals only.
# No heuristics: a text that resembles an old one is translated anew, and files come out the same everywhere.
# Without -I lupdate does not find our headers, and loses the namespace of every class.
foreach(language ru kk en)
  set(plural "")
  if(language STREQUAL en)
    set(plural -pluralonly)
  endif()
  execute_process(
    COMMAND
      ${LUPDATE} -silent -locations none -no-obsolete -disable-heuristic sametext -disable-heuristic
      similartext -source-language en -target-language ${language} ${plural} -I "${SOURCE}/src"
      "${SOURCE}/src" "${SOURCE}/ui" -ts "${INTO}/kzdesk_${language}.ts"
    RESULT_VARIABLE code
    ERROR_VARIABLE words)
  if(code)
    message(FATAL_ERROR "lupdate ended with ${code}: ${words}")
  endif()
endforeach()
