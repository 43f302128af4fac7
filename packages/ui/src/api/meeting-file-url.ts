/** The address of a meeting as a file for a calendar app (iCalendar); `place` such as `courseElement:42`. */
export const toMeetingFileUrl = (place: string, meetingId: string): string =>
  `/plugins/zoom/meetings/${encodeURIComponent(place)}/${encodeURIComponent(meetingId)}.ics`;
