package io.github.tingwen.tts.hostile;

import io.github.tingwen.tts.hostile.HostileInputs.Input;
import io.github.tingwen.tts.hostile.HostileInputs.Layout;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Prints, for each hostile shape and each step, the processor time at an eighth, a quarter, half
 * and all of the longest text the parser takes, and the worst growth from one to the next.
 *
 * <p>Arguments: the longest length in characters, 4 Mi by default, and names of steps; without them
 * all that read or write text, not those that speak. Ends with status 1 if doubling a text costs
 * more than 2.6 times as much. {@link HostileGrowth} does the same for hundreds of shorter texts.
 */
final class GrowthTable {

  private static final double MOST = 2.6;
  private static final int DOUBLINGS = 3;
  private static final int LONGEST = 4 << 20;

  /** Room for the head and tail that make a shape a notice. */
  private static final int FRAME = 400;

  /** Below this the clock and the collector weigh more than the text. */
  private static final double LEAST_MILLIS = 60;

  private static final List<Step> USUAL =
      List.of(Step.REPAIR, Step.PARSE, Step.CONVERT, Step.SCRIPT, Step.READ, Step.JSON);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private GrowthTable() {}

  private static Map<String, Input> shapes() {
    Map<String, Input> shapes = new LinkedHashMap<>();
    shapes.put("one line of prose", new Input("各村要落实防汛责任，", Layout.LINE));
    shapes.put("one line of sentences", new Input("会议强调，要落实责任。", Layout.DIRECTIVE));
    shapes.put("directives, a line each", new Input("一是要落实责任。", Layout.LINES));
    shapes.put("brackets that never close", new Input("（", Layout.DIRECTIVE));
    shapes.put("brackets and quotes, mixed", new Input("（《“会", Layout.LINES));
    shapes.put("digits", new Input("1", Layout.DIRECTIVE));
    shapes.put("Chinese digits", new Input("二", Layout.DIRECTIVE));
    shapes.put("dates and hours", new Input("2026年7月3日上午9：30，", Layout.DIRECTIVE));
    shapes.put("labels in a line", new Input("会议时间：地点：", Layout.DIRECTIVE));
    shapes.put("labelled lines", new Input("联系人：周小满，电话：0555-1234567", Layout.LINES));
    shapes.put("names", new Input("镇长周小满、", Layout.DIRECTIVE));
    shapes.put("numbered items", new Input("（一）会议要求。", Layout.LINES));
    shapes.put("marks and spaces", new Input("# ", Layout.DIRECTIVE));
    shapes.put("table bars", new Input("甲|乙|", Layout.LINES));
    shapes.put("tags", new Input("<p>会</p>", Layout.LINE));
    shapes.put("glosses", new Input("会议（yì）", Layout.DIRECTIVE));
    shapes.put("lost bytes", new Input("会?è)", Layout.DIRECTIVE));
    shapes.put("lost bytes at cuts", new Input("?！", Layout.LINES));
    shapes.put("Traditional", new Input("會議強調，", Layout.DIRECTIVE));
    shapes.put("spaces", new Input("\u3000", Layout.DIRECTIVE));
    shapes.put("empty lines", new Input("", Layout.LINES));
    return shapes;
  }

  public static void main(String[] args) {
    int longest = args.length > 0 ? Integer.parseInt(args[0]) : LONGEST;
    List<String> names = Arrays.asList(args).subList(Math.min(1, args.length), args.length);
    List<Step> steps = names.isEmpty() ? USUAL : names.stream().map(Step::valueOf).toList();
    System.out.printf("Milliseconds of processor time, texts of up to %d characters%n%n", longest);
    System.out.println(
        "| shape | step | 1/8 | 1/4 | 1/2 | all | worst growth |\n|---|---|---|---|---|---|---|");
    double worst = 0;
    for (Map.Entry<String, Input> shape : shapes().entrySet()) {
      for (Step step : steps) {
        worst = Math.max(worst, row(shape.getKey(), shape.getValue(), step, longest));
      }
    }
    System.out.printf("%nWorst growth %.1f%n", worst);
    System.exit(worst > MOST ? 1 : 0);
  }

  private static double row(String shape, Input input, Step step, int longest) {
    double worst = Double.MAX_VALUE;
    double[] millis = new double[DOUBLINGS + 1];
    Arrays.fill(millis, Double.MAX_VALUE);
    for (int tries = 0; tries < 3 && worst > MOST; tries++) { // a steep one may have been chance
      for (int i = 0; i <= DOUBLINGS; i++) {
        String text = input.text((longest >> DOUBLINGS - i) - FRAME);
        millis[i] = Math.min(millis[i], millis(text, step));
      }
      worst = worst(millis);
    }
    System.out.printf("| %s | %s |", shape, step);
    Arrays.stream(millis).forEach(m -> System.out.printf(" %.0f |", m));
    System.out.printf(" %.1f |%n", worst);
    return worst;
  }

  private static double worst(double[] millis) {
    double worst = 0;
    for (int i = 1; i < millis.length; i++) {
      worst = millis[i] < LEAST_MILLIS ? worst : Math.max(worst, millis[i] / millis[i - 1]);
    }
    return worst;
  }

  private static double millis(String text, Step step) {
    long start = THREADS.getCurrentThreadCpuTime();
    step.run(text);
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
  }
}
