package io.github.tingwen.model;

/** A part of the day, where a text names no hour. */
public enum DayPart {
  /** 凌晨, 早上, 上午. */
  MORNING,
  /** 中午. */
  NOON,
  /** 下午. */
  AFTERNOON,
  /** 傍晚, 晚上, 晚. */
  EVENING,
  /** 全天, 整天. */
  ALL_DAY
}
