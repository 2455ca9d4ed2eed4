package io.github.tingwen.examples.kiosk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a screen reader says of a page, from top to bottom: Chromium's accessibility tree as lines. */
final class Transcript {

  private static final Set<String> SILENT =
      Set.of(
          "none", "generic", "InlineTextBox", "paragraph", "RootWebArea", "ListMarker", "LineBreak",
          "rowgroup", "LayoutTable");
  private static final Set<String> NAMED_BY_CONTENT =
      Set.of("link", "button", "heading", "rowheader", "columnheader", "cell", "gridcell", "Legend");

  private final Map<String, Map<String, Object>> nodes = new HashMap<>();
  private final StringBuilder lines = new StringBuilder();

  private Transcript() {}

  @SuppressWarnings("unchecked")
  static String of(Browser browser) {
    browser.driver.executeCdpCommand("Accessibility.enable", Map.of());
    Map<String, Object> tree =
        browser.driver.executeCdpCommand("Accessibility.getFullAXTree", Map.of());
    Transcript transcript = new Transcript();
    List<Map<String, Object>> all = (List<Map<String, Object>>) tree.get("nodes");
    all.forEach(node -> transcript.nodes.put((String) node.get("nodeId"), node));
    transcript.tell(all.get(0), 0);
    return transcript.lines.toString();
  }

  @SuppressWarnings("unchecked")
  private void tell(Map<String, Object> node, int depth) {
    String role = value(node, "role");
    boolean told = !Boolean.TRUE.equals(node.get("ignored")) && !SILENT.contains(role);
    if (told) {
      line(node, role, depth);
    }
    if (told && NAMED_BY_CONTENT.contains(role)) {
      return;
    }
    for (String id : (List<String>) node.getOrDefault("childIds", List.of())) {
      if (nodes.containsKey(id)) {
        tell(nodes.get(id), told ? depth + 1 : depth);
      }
    }
  }

  private void line(Map<String, Object> node, String role, int depth) {
    lines.append("  ".repeat(depth)).append(role.equals("StaticText") ? "text" : role);
    String name = value(node, "name").strip();
    lines.append(name.isEmpty() ? "" : " \"" + name + "\"").append(states(node)).append('\n');
  }

  @SuppressWarnings("unchecked")
  private static String states(Map<String, Object> node) {
    StringBuilder states = new StringBuilder();
    for (Object each : (List<Object>) node.getOrDefault("properties", List.of())) {
      Map<String, Object> property = (Map<String, Object>) each;
      String name = (String) property.get("name");
      if (Set.of("level", "pressed", "disabled", "modal").contains(name)) {
        states.append(' ').append(name).append('=').append(value(property, "value"));
      }
    }
    return states.toString();
  }

  @SuppressWarnings("unchecked")
  private static String value(Map<String, Object> holder, String key) {
    Object value = holder.get(key);
    Object inner = value instanceof Map ? ((Map<String, Object>) value).get("value") : value;
    return inner == null ? "" : inner.toString();
  }
}
