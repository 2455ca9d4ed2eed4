package io.github.tingwen.examples.cli;

import io.github.tingwen.examples.kiosk.KeyMapFormatException;
import io.github.tingwen.intake.UnreadableDocumentException;
import io.github.tingwen.tts.audio.SoundDeviceException;
import io.github.tingwen.tts.engine.SpeechException;
import io.github.tingwen.tts.mandarin.LexiconFormatException;
import io.github.tingwen.tts.voice.VoiceFormatException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/**
 * What an exception is to the person at the command line: one exit code and one sentence in both
 * languages, the same for every command. What cannot be read ends with 5, what cannot be written
 * with 1.
 */
final class Faults {

  private Faults() {}

  /** The failure of reading {@code what}. */
  static CommandFailure unreadable(String what, IOException cause) {
    return failure(ExitCode.UNREADABLE, "读不了 " + what, "Cannot read " + what, cause);
  }

  /** The failure of writing {@code what}. */
  static CommandFailure unwritable(String what, IOException cause) {
    return failure(ExitCode.FAILED, "写不了 " + what, "Cannot write " + what, cause);
  }

  /** The failure of writing standard output: the disk is full, or who read it has gone. */
  static CommandFailure outputLost(IOException cause) {
    return failure(ExitCode.FAILED, "写不到标准输出", "Cannot write to standard output", cause);
  }

  /** The failure of a voice or of what it is told to say. */
  static CommandFailure unsayable(SpeechException cause) {
    return cause.getCause() instanceof SoundDeviceException device
        ? noSound(device)
        : new CommandFailure(
            ExitCode.FAILED, "念不出来。 Cannot say this: " + cause.getMessage() + ".", cause);
  }

  /** The failure of the loudspeaker. */
  static CommandFailure noSound(SoundDeviceException cause) {
    return new CommandFailure(
        ExitCode.NO_SOUND_DEVICE,
        "没有声音设备，请用 --out 文件.wav 写成声音文件。 No sound device ("
            + cause.getMessage()
            + "); use --out FILE.wav to write a sound file.",
        cause);
  }

  /** Any failure; what nothing here knows is a bug of the program. */
  static CommandFailure of(Throwable cause) {
    if (cause instanceof CommandFailure known) {
      return known;
    }
    if (cause instanceof SoundDeviceException device) {
      return noSound(device);
    }
    if (cause instanceof SpeechException speech) {
      return unsayable(speech);
    }
    if (cause instanceof IOException io) {
      return failure(ExitCode.FAILED, "读写失败", "Input or output failed", io);
    }
    return new CommandFailure(
        ExitCode.FAILED, "程序出错，请报告。 This is a bug, please report it: " + cause, cause);
  }

  private static CommandFailure failure(
      int code, String chinese, String english, IOException cause) {
    String sentence = chinese + "：" + chinese(cause) + "。 " + english + ": " + english(cause) + ".";
    return new CommandFailure(code, sentence, cause);
  }

  private static String english(IOException cause) {
    if (cause instanceof NoSuchFileException missing) {
      return missing.getReason() == null ? "there is no such file" : missing.getReason();
    }
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (cause instanceof CharacterCodingException) {
      return "it is not UTF-8";
    }
    boolean named = cause instanceof FileSystemException file && file.getReason() != null;
    String message = named ? ((FileSystemException) cause).getReason() : cause.getMessage();
    return message == null ? cause.toString() : message;
  }

  private static String chinese(IOException cause) {
    if (cause instanceof UnreadableDocumentException document) {
      return chinese(document.reason());
    }
    if (cause instanceof NoSuchFileException) {
      return "没有这个文件或文件夹";
    }
    if (cause instanceof AccessDeniedException) {
      return "没有权限";
    }
    if (cause instanceof CharacterCodingException) {
      return "不是 UTF-8 文字";
    }
    if (cause instanceof LexiconFormatException
        || cause instanceof VoiceFormatException
        || cause instanceof KeyMapFormatException) {
      return "格式不对";
    }
    return bySystem(english(cause));
  }

  /** What the operating system says, in the words of Linux and Windows. */
  private static String bySystem(String message) {
    if (message.contains("No space left") || message.contains("not enough space")) {
      return "磁盘满了";
    }
    if (message.contains("Broken pipe") || message.contains("pipe is being closed")) {
      return "对方已经不再读";
    }
    return message.contains("Is a directory") ? "这是文件夹" : "系统报告错误";
  }

  private static String chinese(UnreadableDocumentException.Reason reason) {
    return switch (reason) {
      case EMPTY -> "里面没有文字";
      case UNKNOWN_FORMAT -> "不是能读的文件种类";
      case BROKEN -> "文件损坏";
      case UNKNOWN_CHARSET -> "不知道是什么编码";
      case ENCRYPTED -> "文件加密了";
      case SCANNED -> "是扫描件，没有文字";
      case PDFBOX_MISSING -> "缺少读 PDF 的 PDFBox";
      case TOO_LARGE -> "文件太大，超过限额";
      case TOO_MANY_ENTRIES -> "压缩包里的文件太多，超过限额";
      case RATIO -> "压缩包展开后大得可疑，超过限额";
      case TOO_DEEP -> "嵌套太深，超过限额";
      case DOCTYPE -> "XML 里有文档类型声明";
    };
  }
}
