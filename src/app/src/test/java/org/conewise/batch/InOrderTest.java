package org.conewise.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class InOrderTest {

  private static final List<Integer> NUMBERS = IntStream.range(0, 200).boxed().toList();

  @Test
  void resultsComeInTheOrderOfTheThingsThoughTheFirstIsDoneLast() throws Exception {
    CountDownLatch others = new CountDownLatch(NUMBERS.size() - 1);
    List<Integer> taken = new ArrayList<>();
    InOrder.run(
        NUMBERS,
        4,
        number -> {
          if (number == 0) {
            await(others);
          }
          others.countDown();
          return number;
        },
        count -> {},
        taken::add);
    assertEquals(NUMBERS, taken);
  }

  @Test
  void workIsDoneOnAsManyThreadsAsAsked() throws Exception {
    CountDownLatch together = new CountDownLatch(3);
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    InOrder.run(
        NUMBERS,
        3,
        number -> {
          threads.add(Thread.currentThread());
          together.countDown();
          await(together);
          return number;
        },
        count -> {},
        number -> {});
    assertEquals(3, threads.size());
  }

  @Test
  void receiverThatFailsEndsTheRun() throws InterruptedException {
    Set<Integer> begun = ConcurrentHashMap.newKeySet();
    assertThrows(
        IOException.class,
        () ->
            InOrder.run(
                NUMBERS,
                1,
                number -> {
                  begun.add(number);
                  return slow(number);
                },
                count -> {},
                number -> {
                  throw new IOException("full");
                }));
    Thread.sleep(200);
    assertTrue(begun.size() < 5, begun.toString());
  }

  private static int slow(int number) {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return number;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
