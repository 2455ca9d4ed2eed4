package io.github.tingwen.model;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.text.Passage;
import java.util.List;
import java.util.Optional;

/**
 * What stands at the head of a meeting document: who calls which meeting, when and where.
 *
 * <p>Immutable and thread-safe.
 *
 * @param title the document's title (标题)
 * @param documentNumber the official document number (发文字号), such as 江发〔2024〕12号
 * @param issuer the convening body, only where it is named
 * @param addressees to whom it is sent (主送机关), in order
 * @param meetingName the meeting's name as the paper gives it
 * @param meetingKind the kind of meeting in the usual words (常委会会议, 视频会议)
 * @param time when; of a meeting put off or held earlier the new time, if the paper gives one, and
 *     of a cancelled one when it would have been
 * @param formerTime of a meeting put off or held earlier, the time that holds no more, if the paper
 *     names it
 * @param place where (the main venue)
 * @param formerPlace of a meeting that was moved, the place that holds no more, if the paper names
 *     it
 * @param branchVenues branch venues of a tele-meeting (分会场), in order
 * @param purpose what for (为……)
 * @param duration how long (会期半天)
 */
public record Header(
    Optional<Passage> title,
    Optional<Passage> documentNumber,
    Optional<Passage> issuer,
    List<Passage> addressees,
    Optional<Passage> meetingName,
    Optional<Passage> meetingKind,
    Optional<MeetingTime> time,
    Optional<MeetingTime> formerTime,
    Optional<Passage> place,
    Optional<Passage> formerPlace,
    List<Passage> branchVenues,
    Optional<Passage> purpose,
    Optional<Passage> duration) {

  /** Copies the lists. */
  public Header {
    requireNonNull(title, "title");
    requireNonNull(documentNumber, "documentNumber");
    requireNonNull(issuer, "issuer");
    addressees = List.copyOf(addressees);
    requireNonNull(meetingName, "meetingName");
    requireNonNull(meetingKind, "meetingKind");
    requireNonNull(time, "time");
    requireNonNull(formerTime, "formerTime");
    requireNonNull(place, "place");
    requireNonNull(formerPlace, "formerPlace");
    branchVenues = List.copyOf(branchVenues);
    requireNonNull(purpose, "purpose");
    requireNonNull(duration, "duration");
  }
}
