import type { Course, Entry, Section } from '../../core/course/course.ts';
import type { CourseIndex, IndexedLesson } from '../../core/page/course-index.ts';

/** The list of lessons and their slides. */
export function indexCourse({ title, sections }: Course): CourseIndex {
  const lessons = sections.flatMap((section) =>
    section.entries.flatMap((entry) => [entry, ...entry.items].map((one) => index(one, section))),
  );
  return { title, lessons };
}

function index({ lesson, address, label, minutes }: Entry, section: Section): IndexedLesson {
  return {
    address,
    file: lesson.file,
    title: lesson.title,
    label,
    section: section.title,
    kind: lesson.kind,
    minutes,
    slides: lesson.slides.map((slide) => slide.title ?? ''),
  };
}
