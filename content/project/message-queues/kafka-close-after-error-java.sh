#!/bin/sh
# Java 客户端处理时抛异常、再由 try 关掉消费者：close() 也自动提交，这条消息就丢了。
# Apache Kafka 4.4.0（服务端与 kafka-clients）、OpenJDK 17.0.15，2026-11-26；$CP 是 Kafka 的 jar，例如 "libs/*"；
# 主题 orders2 里已有 order 1、order 2（由 kafka-close-after-error.py 写入）
cat > Close.java <<'J'
import java.time.Duration;
import java.util.*;
import org.apache.kafka.clients.consumer.*;

public class Close {
  static KafkaConsumer<String, String> consumer() {
    Properties p = new Properties();
    p.put("bootstrap.servers", "127.0.0.1:9092");
    p.put("group.id", "java-close");
    p.put("auto.offset.reset", "earliest");
    p.put("max.poll.records", "1");
    String s = "org.apache.kafka.common.serialization.StringDeserializer";
    p.put("key.deserializer", s);
    p.put("value.deserializer", s);
    KafkaConsumer<String, String> c = new KafkaConsumer<>(p);
    c.subscribe(List.of("orders2"));
    return c;
  }

  static String take(KafkaConsumer<String, String> c) {
    ConsumerRecords<String, String> r;
    do { r = c.poll(Duration.ofSeconds(1)); } while (r.isEmpty());
    return r.iterator().next().value();
  }

  public static void main(String[] args) {
    try (KafkaConsumer<String, String> c = consumer()) {
      System.out.println("拿到 " + take(c));
      throw new RuntimeException("处理失败");
    } catch (RuntimeException e) {
      System.out.println(e.getMessage() + "，close() 之后");
    }
    try (KafkaConsumer<String, String> c = consumer()) {
      System.out.println("接手者拿到 " + take(c));
    }
  }
}
J
javac -encoding UTF-8 -cp "$CP" Close.java
java -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp "$CP:." Close
