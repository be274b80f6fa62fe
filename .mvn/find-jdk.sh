# Read by ./rootlet and ./mvnw. find_jdk sets JDK_HOME to a JDK 25 or newer, whatever the default java is, and fails
# where there is none. POSIX shell, built-ins only on the common path: it runs at every start.

JDK_WANTED=25

# jdk_major FOLDER: sets JDK_MAJOR to the Java release of the JDK in FOLDER; fails if FOLDER holds no JDK (a compiler is needed).
jdk_major() {
  JDK_MAJOR=
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  if [ -r "$1/release" ]; then
    while IFS='=' read -r jdk_key jdk_value; do
      if [ "$jdk_key" = JAVA_VERSION ]; then JDK_MAJOR=$jdk_value; fi
    done <"$1/release"
  fi
  if [ -z "$JDK_MAJOR" ]; then
    JDK_MAJOR=$("$1/bin/java" -version 2>&1 </dev/null | sed -n 's/.* version \("[^"]*"\).*/\1/p')
  fi
  JDK_MAJOR=${JDK_MAJOR#\"}
  JDK_MAJOR=${JDK_MAJOR#1.}
  JDK_MAJOR=${JDK_MAJOR%%[!0-9]*}
  [ -n "$JDK_MAJOR" ]
}

# jdk_fits FOLDER: true if FOLDER holds a JDK that is new enough.
jdk_fits() {
  jdk_major "$1" && [ "$JDK_MAJOR" -ge "$JDK_WANTED" ]
}

# jdk_on_path: sets JDK_HOME to the folder of the javac on the PATH, links followed.
jdk_on_path() {
  jdk_tool=$(command -v javac) || return 1
  while [ -L "$jdk_tool" ]; do
    jdk_link=$(readlink "$jdk_tool") || return 1
    case $jdk_link in
    /*) jdk_tool=$jdk_link ;;
    *) jdk_tool=${jdk_tool%/*}/$jdk_link ;;
    esac
  done
  JDK_HOME=${jdk_tool%/bin/javac}
}

# ROOTLET_JDK_FOLDERS, a colon-separated list of patterns, stands in for the usual install folders; the tests set it.
find_jdk() {
  if [ -n "${JAVA_HOME-}" ] && jdk_fits "$JAVA_HOME"; then
    JDK_HOME=$JAVA_HOME
    return 0
  fi
  if jdk_on_path && jdk_fits "$JDK_HOME"; then
    return 0
  fi
  jdk_folders="/usr/lib/jvm/*:/usr/lib64/jvm/*:/usr/java/*:/opt/*jdk*:/opt/java/*:/opt/jvm/*"
  jdk_folders="$jdk_folders:/Library/Java/JavaVirtualMachines/*/Contents/Home"
  jdk_folders="$jdk_folders:/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home"
  jdk_folders="$jdk_folders:/usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home"
  jdk_folders="$jdk_folders:/home/linuxbrew/.linuxbrew/opt/openjdk*/libexec"
  if [ -n "${HOME-}" ]; then
    jdk_folders="$jdk_folders:$HOME/.sdkman/candidates/java/*:$HOME/.jdks/*:$HOME/.jdks/*/Contents/Home"
    jdk_folders="$jdk_folders:$HOME/Library/Java/JavaVirtualMachines/*/Contents/Home:$HOME/.gradle/jdks/*"
    jdk_folders="$jdk_folders:$HOME/.asdf/installs/java/*:$HOME/.local/share/mise/installs/java/*"
  fi
  jdk_newer=
  jdk_ifs=$IFS
  # The unquoted expansion splits at the colons and unfolds the patterns; a folder name may hold spaces.
  IFS=:
  for jdk_folder in ${ROOTLET_JDK_FOLDERS-$jdk_folders}; do
    IFS=$jdk_ifs
    if jdk_fits "$jdk_folder"; then
      if [ "$JDK_MAJOR" -eq "$JDK_WANTED" ]; then
        JDK_HOME=$jdk_folder
        return 0
      fi
      jdk_newer=${jdk_newer:-$jdk_folder}
    fi
  done
  IFS=$jdk_ifs
  JDK_HOME=$jdk_newer
  [ -n "$JDK_HOME" ]
}

# jdk_install_command: prints the command that installs a JDK on this machine.
jdk_install_command() {
  if [ "$(uname -s)" = Darwin ]; then
    echo "brew install --cask temurin@$JDK_WANTED"
  elif command -v apt-get >/dev/null && apt-cache show "openjdk-$JDK_WANTED-jdk-headless" >/dev/null 2>&1; then
    echo "sudo apt-get install -y openjdk-$JDK_WANTED-jdk-headless"
  elif command -v dnf >/dev/null; then
    echo "sudo dnf install -y java-$JDK_WANTED-openjdk-devel"
  elif command -v zypper >/dev/null; then
    echo "sudo zypper install -y java-$JDK_WANTED-openjdk-devel"
  elif command -v pacman >/dev/null; then
    echo "sudo pacman -S jdk-openjdk"
  elif command -v apk >/dev/null; then
    echo "sudo apk add openjdk$JDK_WANTED"
  else
    echo "curl -s https://get.sdkman.io | bash && . ~/.sdkman/bin/sdkman-init.sh && sdk install java $JDK_WANTED-tem"
  fi
}
