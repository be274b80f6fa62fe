# Read by ./rootlet when there is no build of the present sources. Uses home, store, stamp, app,
# JDK_HOME and the functions of the caller.

# Only a process that lives holds the lock; whoever finds a dead one takes over. Each build has a folder of its own and is
# moved into place whole, so that even two builds at once cannot mix: the lock only spares the second one the work.
take_lock() {
  lock=$store/lock
  waited=no
  until mkdir "$lock" 2>/dev/null; do
    holder=
    if [ -r "$lock/pid" ]; then read -r holder <"$lock/pid"; fi
    if [ -z "$holder" ]; then
      sleep 1
      if [ -r "$lock/pid" ]; then continue; fi
      rm -rf "$lock"
    elif kill -0 "$holder" 2>/dev/null; then
      if [ $waited = no ]; then say "waiting for another first run that builds already"; fi
      waited=yes
      sleep 0.5
    else
      rm -rf "$lock" "$store/build.$holder"
    fi
  done
  echo $$ >"$lock/pid"
}

clean_up() {
  rm -rf "$work" "$lock"
}

interrupted() {
  if [ -n "$builder" ]; then kill "$builder" 2>/dev/null; fi
  if [ -t 2 ]; then printf '\n' >&2; fi
  say "interrupted before it was built"
  clean_up
  exit 130
}

# One line that moves on a terminal, one line per module elsewhere.
show_progress() {
  step=$(sed -n 's/^\[INFO\] Building Rootlet \([a-z]*\) .*/\1/p' "$work/log" | tail -n 1)
  if [ -t 2 ]; then
    fetched=$(grep -c '^Downloaded from' "$work/log")
    printf '\rBuilding Rootlet (first use of these sources): %s, %s files fetched, %s s  ' \
      "${step:-preparing}" "$fetched" "$(($(date +%s) - began))" >&2
  elif [ "$step" != "$shown" ]; then
    printf 'Building Rootlet (first use of these sources): %s\n' "${step:-preparing}" >&2
    shown=$step
  fi
}

build_app() {
  mkdir -p "$store" 2>/dev/null || {
    say "cannot write to $store, where its build is kept; make that folder writable"
    exit 2
  }
  builder=
  work=$store/build.$$
  take_lock
  trap interrupted INT TERM HUP
  if [ -d "$app/lib" ]; then
    rm -rf "$lock"
    trap - INT TERM HUP
    return
  fi
  mkdir -p "$work" || exit 1
  : >"$work/log"
  began=$(date +%s)
  shown=none
  (cd -- "$home" && JAVA_HOME=$JDK_HOME exec ./mvnw -B -Drootlet.build="$work" -pl cli -am package) \
    >"$work/log" 2>&1 </dev/null &
  builder=$!
  while kill -0 $builder 2>/dev/null; do
    show_progress
    sleep 0.3
  done
  if ! wait $builder; then
    if [ -t 2 ]; then printf '\n' >&2; fi
    say "the build failed; its last lines:"
    grep -v '^Download' "$work/log" | grep '^\[ERROR\]' | head -n 20 >&2 || tail -n 20 "$work/log" >&2
    mv -f "$work/log" "$store/failed-build.log"
    say "the whole log is in $store/failed-build.log"
    clean_up
    exit 1
  fi
  builder=
  # What was built must be what the stamp says, also where somebody saved a file meanwhile.
  stamp_before=$stamp
  take_stamp
  if [ "$stamp" != "$stamp_before" ]; then
    if [ -t 2 ]; then printf '\n' >&2; fi
    say "the sources changed while they were built; building them again"
    clean_up
    app=$store/$stamp
    build_app
    return
  fi
  mkdir "$work/app"
  mv "$work/lib" "$work/app/lib"
  (cd "$work/app/lib" && LC_ALL=C ls) >"$work/app/jars"
  rm -rf "$app"
  mv "$work/app" "$app"
  if [ -t 2 ]; then printf '\rBuilding Rootlet (first use of these sources): making the start short                \r' >&2; fi
  class_path
  train
  if [ -t 2 ]; then printf '\033[2K' >&2; fi
  # Builds of other sources stay for a while: changing to another branch and back costs nothing.
  # shellcheck disable=SC2012
  ls -t "$store" | grep 'x' | tail -n +4 | while read -r old; do rm -rf "${store:?}/$old"; done
  clean_up
  trap - INT TERM HUP
}
