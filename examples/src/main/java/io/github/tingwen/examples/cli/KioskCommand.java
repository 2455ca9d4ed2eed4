package io.github.tingwen.examples.cli;

import io.github.tingwen.examples.kiosk.FolderNotices;
import io.github.tingwen.examples.kiosk.KeyMap;
import io.github.tingwen.examples.kiosk.KioskServer;
import io.github.tingwen.tts.engine.SpeechEngine;
import io.github.tingwen.tts.freetts.EnglishEngine;
import io.github.tingwen.tts.mandarin.MandarinFrontEnd;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kiosk}: the page in the service hall, until the process is ended. */
@Command(
    name = "kiosk",
    mixinStandardHelpOptions = true,
    description =
        "办事大厅里念通知的网页，只在本机可以打开。"
            + " The page in a service hall that reads notices aloud; for a browser on this machine.")
final class KioskCommand implements Callable<Integer> {

  private static final int LAST_PORT = 65_535;
  private static final Set<String> LANGUAGES = Set.of("zh", "en");

  private final Console console;

  @Mixin private VoiceOptions voice;

  @Option(
      names = "--notices",
      required = true,
      paramLabel = "DIR",
      description = {
        "放通知的文件夹，每份一个文件；增减改动都会马上显示。",
        "Folder of notices, one file each; changes show at once."
      })
  private Path notices;

  @Option(
      names = "--port",
      defaultValue = "8080",
      paramLabel = "PORT",
      description = {"端口，默认 8080；0 表示任选一个。", "Port, 8080 by default; 0 takes any."})
  private int port;

  @Option(
      names = "--locale",
      defaultValue = "zh-Hans",
      paramLabel = "TAG",
      description = {
        "页面一开始的语言：zh-Hans、zh-Hant 或 en。",
        "Language to begin with: zh-Hans, zh-Hant or en."
      })
  private String locale;

  @Option(
      names = "--keys",
      paramLabel = "FILE",
      description = {"自己的按键表，格式见 docs/kiosk.md。", "A key map of your own, see docs/kiosk.md."})
  private Path keys;

  KioskCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandFailure, IOException {
    check();
    Clock clock = Clock.system(ZoneId.systemDefault());
    MandarinFrontEnd frontEnd = voice.frontEnd();
    KeyMap keyMap = keyMap();
    try (FolderNotices folder = watch(clock);
        KioskServer kiosk =
            KioskServer.builder(folder)
                .engine(frontEnd::speak, this::engine)
                .english(EnglishEngine::create)
                .engines(Runtime.getRuntime().availableProcessors())
                .clock(clock, clock.getZone())
                .locale(Locale.forLanguageTag(locale))
                .keys(keyMap)
                .port(port)
                .start()) {
      tell(folder, kiosk);
      new CountDownLatch(1).await();
    } catch (BindException e) {
      throw new CommandFailure(
          ExitCode.FAILED, "端口 " + port + " 已被占用。 Port " + port + " is taken.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.DONE;
  }

  /** What is wrong from the start is told at the start, not to the first visitor. */
  private void check() throws CommandFailure {
    if (!Files.isDirectory(notices)) {
      throw new CommandFailure(
          ExitCode.UNREADABLE, "不是文件夹：" + notices + "。 Not a folder: " + notices + ".");
    }
    if (port < 0 || port > LAST_PORT) {
      throw new CommandFailure(ExitCode.USAGE, "没有这个端口。 No such port: " + port + ".");
    }
    if (!LANGUAGES.contains(Locale.forLanguageTag(locale).getLanguage())) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "页面没有这种语言："
              + locale
              + "。 The page has no "
              + locale
              + "; there are zh-Hans, zh-Hant, en.");
    }
    voice.engine().close();
  }

  private KeyMap keyMap() throws CommandFailure {
    try {
      return keys == null ? KeyMap.usual() : KeyMap.read(keys);
    } catch (IOException e) {
      throw Faults.unreadable(keys.toString(), e);
    }
  }

  private FolderNotices watch(Clock clock) throws CommandFailure {
    try {
      return FolderNotices.watch(notices, clock);
    } catch (IOException e) {
      throw Faults.unreadable(notices.toString(), e);
    }
  }

  private SpeechEngine engine() throws IOException {
    try {
      return voice.engine();
    } catch (CommandFailure e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private void tell(FolderNotices folder, KioskServer kiosk) {
    folder
        .board()
        .rejected()
        .forEach(file -> console.say("没有显示 " + file.name() + "。 Not shown: " + file.reason()));
    int count = folder.board().notices().size();
    console.say(
        count + " 份通知，请打开 " + kiosk.address() + " 。 Notices: " + count + ", at " + kiosk.address());
  }
}
