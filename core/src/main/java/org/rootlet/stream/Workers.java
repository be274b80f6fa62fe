package org.rootlet.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Independent pieces of work on several threads, answered in order, so that the number of threads changes nothing. */
public final class Workers {
    private Workers() {}

    /**
     * Does a piece of work for each item.
     *
     * @param threads most threads, 1 or more
     * @param items what is worked on
     * @param work the work; it must not depend on the other items
     * @return the answers in the order of the items
     */
    public static <T, R> List<R> map(int threads, List<T> items, Function<T, R> work) {
        if (threads == 1 || items.size() < 2) {
            return items.stream().map(work).toList();
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, items.size()))) {
            List<Future<R>> running = new ArrayList<>();
            for (T item : items) {
                running.add(pool.submit(() -> work.apply(item)));
            }
            List<R> answers = new ArrayList<>();
            for (Future<R> each : running) {
                answers.add(each.get());
            }
            return answers;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted at work", e);
        } catch (ExecutionException e) {
            throw switch (e.getCause()) {
                case RuntimeException fault -> fault;
                case Error fault -> throw fault;
                case null, default -> new IllegalStateException(e);
            };
        }
    }
}
