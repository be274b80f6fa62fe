package org.rootlet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a small checkout of its own, with a Maven and a JDK that only write down what they were asked. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String MAVEN = """
            #!/bin/sh
            echo built >>builds
            if [ -e broken ]; then echo '[ERROR] Calf.java:[1,1] no such muscle'; exit 1; fi
            if [ -e edited ]; then mv edited core/src/main/java/A.java; fi
            sleep 0.2
            for argument; do
              case $argument in -Drootlet.build=*) mkdir -p "${argument#*=}/lib" && echo jar >"${argument#*=}/lib/a.jar" ;; esac
            done
            """;
    private static final String JAVA = """
            #!/bin/sh
            echo "JDK ${0%/bin/java}"
            echo "in $(pwd)"
            while [ "$1" != org.rootlet.cli.Rootlet ]; do shift; done
            shift
            for argument; do echo "argument <$argument>"; done
            """;

    @TempDir
    private Path folder;

    private Path checkout;
    private Path oldJdk;

    /** What one start gave. */
    record Run(int exitCode, String out, String err) {}

    @BeforeEach
    void layOutACheckout() throws IOException {
        checkout = folder.resolve("a check out");
        oldJdk = jdk("jdk old", "17.0.1");
        jdk("jdk new", "25.0.3");
        for (String name : List.of("rootlet", ".mvn/find-jdk.sh", ".mvn/build-app.sh")) {
            Path copy = checkout.resolve(name);
            Files.createDirectories(copy.getParent());
            Files.copy(Path.of("..").resolve(name), copy);
        }
        for (String module : List.of("core", "casefile", "report", "cli")) {
            write(checkout.resolve(module).resolve("pom.xml"), "<project/>");
            write(checkout.resolve(module).resolve("src/main/java/A.java"), "class A {}");
        }
        write(checkout.resolve("pom.xml"), "<project/>");
        script(checkout.resolve("mvnw"), MAVEN);
    }

    @Test
    void buildsOnFirstUseAndNeverAgain() throws Exception {
        Run first = start(folder, "why", "--all");
        assertThat(first.exitCode()).isZero();
        assertThat(first.err()).contains("Building Rootlet");
        assertThat(first.out()).contains("argument <why>", "argument <--all>").doesNotContain("Building");

        Run second = start(folder, "why");
        assertThat(second.err()).isEmpty();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void aChangedAnAddedAndARemovedSourceEachBuildAgainButATouchedOneDoesNot() throws Exception {
        Path source = checkout.resolve("core/src/main/java/A.java");
        start(folder);
        Files.setLastModifiedTime(source, FileTime.fromMillis(0));
        start(folder);
        assertThat(builds()).isEqualTo(1);

        write(source, "class A { }");
        start(folder);
        assertThat(builds()).isEqualTo(2);

        Path added = checkout.resolve("core/src/main/resources/b.csv");
        write(added, "name\n");
        start(folder);
        assertThat(builds()).isEqualTo(3);

        Files.delete(added);
        Files.delete(source);
        start(folder);
        assertThat(builds()).isEqualTo(4);
    }

    @Test
    void sourcesThatWereBuiltBeforeAreNotBuiltAgain() throws Exception {
        Path source = checkout.resolve("core/src/main/java/A.java");
        start(folder);
        write(source, "class A { }");
        start(folder);
        write(source, "class A {}");
        start(folder);
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void argumentsAndFolderOfTheCallerArrive() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("else where"));
        Run run = start(elsewhere, "simulate", "a case.yaml", "");
        assertThat(run.out()).contains("in " + elsewhere.toRealPath(), "argument <a case.yaml>\n", "argument <>\n");
    }

    @Test
    void worksThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("a check out/rootlet"));
        assertThat(start(link.toString(), folder, "new").exitCode()).isZero();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void takesTheNewJdkWhereTheDefaultIsOlder() throws Exception {
        assertThat(start(folder).out()).contains("JDK " + folder.resolve("jdk new"));
    }

    @Test
    void withoutAJdkItSaysHowToInstallOneInOneSentence() throws Exception {
        Run run = start(checkout.resolve("rootlet").toString(), folder, "none");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("no JDK 25 or newer", "install").hasLineCount(1);
        assertThat(checkout.resolve("builds")).doesNotExist();
    }

    @Test
    void aBuildThatFailsSaysWhyAndIsTriedAgain() throws Exception {
        write(checkout.resolve("broken"), "");
        Run run = start(folder);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("the build failed", "no such muscle");

        Files.delete(checkout.resolve("broken"));
        assertThat(start(folder).exitCode()).isZero();
    }

    @Test
    void aSourceSavedDuringTheBuildIsBuiltToo() throws Exception {
        write(checkout.resolve("edited"), "class A { }");
        assertThat(start(folder).err()).contains("changed while they were built");
        assertThat(builds()).isEqualTo(2);
        assertThat(start(folder).err()).isEmpty();
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void twoFirstStartsAtOnceBuildOnce() throws Exception {
        Process one = process(checkout.resolve("rootlet").toString(), folder, "new");
        Process two = process(checkout.resolve("rootlet").toString(), folder, "new");
        assertThat(finish(one).exitCode()).isZero();
        assertThat(finish(two).exitCode()).isZero();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void aLockLeftByADeadProcessIsTakenOver() throws Exception {
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        write(checkout.resolve(".rootlet/lock/pid"), dead.pid() + "\n");
        assertThat(start(folder).exitCode()).isZero();
        assertThat(checkout.resolve(".rootlet/lock")).doesNotExist();
    }

    private int builds() throws IOException {
        return Files.readAllLines(checkout.resolve("builds")).size();
    }

    private Run start(Path from, String... args) throws Exception {
        return start(checkout.resolve("rootlet").toString(), from, "new", args);
    }

    private Run start(String launcher, Path from, String jdks, String... args) throws Exception {
        return finish(process(launcher, from, jdks, args));
    }

    private Process process(String launcher, Path from, String jdks, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).directory(from.toFile());
        Map<String, String> environment = builder.environment();
        environment.remove("ROOTLET_JAVA_OPTS");
        environment.put("JAVA_HOME", oldJdk.toString());
        environment.put("PATH", oldJdk.resolve("bin") + ":" + environment.get("PATH"));
        environment.put("ROOTLET_JDK_FOLDERS", folder.resolve("no such folder") + ":" + folder + "/*" + jdks);
        return builder.start();
    }

    private static Run finish(Process process) throws Exception {
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Run(
                process.exitValue(),
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8),
                new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    private Path jdk(String name, String version) throws IOException {
        Path jdk = folder.resolve(name);
        script(jdk.resolve("bin/java"), JAVA);
        script(jdk.resolve("bin/javac"), JAVA);
        write(jdk.resolve("release"), "IMPLEMENTOR=\"Doe\"\nJAVA_VERSION=\"" + version + "\"\n");
        return jdk;
    }

    private static void script(Path file, String text) throws IOException {
        write(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }
}
