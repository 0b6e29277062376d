import { z } from 'zod';
import { line } from './primitives.ts';

/** One of the 20 categories for which the forum of 104 called for cases. */
export const categorySchema = z.strictObject({
  name: line(20).describe('名稱：104年度徵求類別的名稱'),
  slug: z
    .string()
    .regex(/^[a-z]+(-[a-z]+)*$/)
    .describe('網址代稱：英文小寫，用於 /categories/ 網址，刊登後不改'),
  description: line(200).describe('說明：這一類收什麼案例，依徵求類別的說明改寫'),
  priority: z.int().min(1).max(3).describe('優先順序：104年度徵求類別表的優先順序，1 至 3'),
  priorityInferred: z
    .boolean()
    .describe('優先順序為推定：原表為合併儲存格而該列空白時為 true，頁面標示「推定」'),
});

export type Category = z.infer<typeof categorySchema>;

/** The whole list, as `content/categories.yaml` holds it, in the order of the plan. */
export const categoriesSchema = z.array(categorySchema).length(20);
